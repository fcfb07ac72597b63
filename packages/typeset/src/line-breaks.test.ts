import { describe, expect, it } from "vitest";
import { lineBreaks } from "./line-breaks.ts";

function pieces(text: string): readonly string[] {
  let from = 0;
  return [...lineBreaks(text)].map((to) => {
    const piece = text.slice(from, to);
    from = to;
    return piece;
  });
}

describe("where a line may end", () => {
  it("lies between any two Chinese characters", () => {
    expect(pieces("部门预算")).toEqual(["部", "门", "预", "算"]);
  });

  it("never puts a comma, a full stop or a closing mark at a line's start", () => {
    expect(pieces("收入，支出。（含）《表》；等、")).toEqual([
      "收",
      "入，",
      "支",
      "出。",
      "（含）",
      "《表》；",
      "等、",
    ]);
  });

  it("takes curly quotes for brackets", () => {
    expect(pieces("的“三公”经费‘一’项")).toEqual(["的", "“三", "公”", "经", "费", "‘一’", "项"]);
  });

  it("leaves an apostrophe inside its word", () => {
    expect(pieces("don’t")).toEqual(["don’t"]);
  });

  it("keeps a number whole, with its sign, comparison and percent sign", () => {
    expect(pieces("约1,332.40万元")).toEqual(["约", "1,332.40", "万", "元"]);
    expect(pieces("率＞=2,100.5%，")).toEqual(["率", "＞=2,100.5%，"]);
    expect(pieces("减 -159.46万")).toEqual(["减 ", "-159.46", "万"]);
    expect(pieces("نىشان ≥%98.5 بولدى")).toEqual(["نىشان ", "≥%98.5 ", "بولدى"]);
  });

  it("keeps the mark of an untranslated text, and the 号 of a document's number, where they belong", () => {
    expect(pieces("سەۋەبى: ◇综合科")).toEqual(["سەۋەبى: ", "◇综", "合", "科"]);
    expect(pieces("【2020】53号文")).toEqual(["【2020】", "53号", "文"]);
  });

  it("keeps a Uyghur suffix with its number", () => {
    expect(pieces("2025-يىلى خامچوت")).toEqual(["2025-يىلى ", "خامچوت"]);
    expect(pieces("2025-02-01 كۈنى")).toEqual(["2025-02-01 ", "كۈنى"]);
  });
});
