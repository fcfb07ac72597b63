import { describe, expect, it } from "vitest";
import { confusedWords, strayLetters } from "./uyghur-letters.ts";

it("accepts every Uyghur letter, digits and punctuation", () => {
  expect(strayLetters("ئا ئە ب پ ت ج چ خ د ر ز ژ س ش غ ف ق ك گ ڭ ل م ن ھ ئو ئۇ ئۆ ئۈ ۋ ئې ئى ي، ؛ ؟ «%12.50»")).toEqual(
    [],
  );
});

it("finds Arabic and Persian letters that look like Uyghur ones, and says which was meant", () => {
  expect(strayLetters("خەلق هۆكۈمىتی")).toEqual([
    { from: 5, character: "ه", kind: "other-letter", meant: "ھ" },
    { from: 12, character: "ی", kind: "other-letter", meant: "ى" },
  ]);
});

it("finds presentation forms", () => {
  expect(strayLetters("ﺑار")).toEqual([{ from: 0, character: "ﺑ", kind: "presentation-form", meant: "ب" }]);
});

describe("ي and ى, ھ and ە", () => {
  it.each([
    ["تارماق خامچوتي", ["خامچوتي"]],
    ["كيريم ۋە چىقىم", ["كيريم"]],
    ["مالىىە، ئارماىن", ["مالىىە", "ئارماىن"]],
    ["شەەەر شھھەر", ["شەەەر", "شھھەر"]],
    ["خامچوتتھ", ["خامچوتتھ"]],
  ])("are told apart in %s", (text, words) => {
    expect(confusedWords(text).map(({ word }) => word)).toEqual(words);
  });

  it.each([
    "ئاساسىي چىقىم",
    "ئوبيېكت",
    "شياڭگاڭ",
    "دىپلوماتىيە",
    "2025-يىلى",
    "رادىئو",
    "مەشھۇر گۇۋاھ",
    "شەرھ",
    "سۆھبەت",
    "ئاھالە",
  ])("are right in %s", (text) => {
    expect(confusedWords(text)).toEqual([]);
  });
});
