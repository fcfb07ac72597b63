import { expect, it } from "vitest";
import { directedRuns, needsIsolation } from "./directed-runs.ts";

/** What runs from left to right in brackets of its own; `⟦!…⟧` where right-to-left text would disorder it. */
function marked(text: string): string {
  return directedRuns(text)
    .map((run) => (run.dir === "rtl" ? run.text : `⟦${needsIsolation(run) ? "!" : ""}${run.text}⟧`))
    .join("");
}

it.each([
  ["amounts with their sign", "خامچوت -159.46 بولدى", "خامچوت ⟦!-159.46⟧ بولدى"],
  ["amounts in brackets", "خامچوت (-159.46) بولدى", "خامچوت ⟦!(-159.46)⟧ بولدى"],
  ["percents either way", "%28.8 ۋە 98.5%", "⟦!%28.8⟧ ۋە ⟦!98.5%⟧"],
  ["comparisons", "≥%98، >= 12، ±0.01", "⟦!≥%98⟧، ⟦!>= 12⟧، ⟦!±0.01⟧"],
  ["ranges and days", "50-100، 2021 — 2025، 2025-02-01", "⟦!50-100⟧، ⟦!2021 — 2025⟧، ⟦!2025-02-01⟧"],
  ["numbers of documents", "«国办发〔2022〕8号»، 〔2014〕3号", "«⟦!国办发〔2022〕8号⟧»، ⟦!〔2014〕3号⟧"],
  ["Chinese phrases", "《预算法》（2018年修正）، “三公”经费 غا", "⟦!《预算法》（2018年修正）⟧، ⟦!“三公”经费⟧ غا"],
  ["Latin phrases", "بۇ Budget 2025 (draft) دۇر", "بۇ ⟦!Budget 2025 (draft)⟧ دۇر"],
  ["masked telephones", "تېلېفون 0996-2022***", "تېلېفون ⟦!0996-2022***⟧"],
  ["addresses, less the full stop", "https://a.gov.cn/?b=[1]&c=2. دا", "⟦!https://a.gov.cn/?b=[1]&c=2⟧. دا"],
])("holds together %s", (_, text, expected) => {
  expect(marked(text)).toBe(expected);
});

it.each([
  ["2025-يىلى 2-ئاينىڭ 1-كۈنى", "⟦2025⟧-يىلى ⟦2⟧-ئاينىڭ ⟦1⟧-كۈنى"],
  ["2021-2025-يىللار", "⟦!2021-2025⟧-يىللار"],
  ["3-5-ماددا", "⟦!3-5⟧-ماددا"],
  ["1. ◇绿洲市第一中学 2025-يىللىق", "⟦1⟧. ⟦!◇绿洲市第一中学⟧ ⟦2025⟧-يىللىق"],
])("leaves a suffix its hyphen in %s", (text, expected) => {
  expect(marked(text)).toBe(expected);
});

it.each([
  ["a dash between words is no sign", "خامچوت - 5 تۈمەن", "خامچوت - ⟦5⟧ تۈمەن"],
  ["numbers of a list follow each other from the right", "50 100، (2) 3", "⟦50⟧ ⟦100⟧، ⟦(2)⟧ ⟦3⟧"],
  ["a number after a foreign word goes with what follows it", "CT 3 دانە", "⟦!CT⟧ ⟦3⟧ دانە"],
  ["a bracket around Uyghur is Uyghur’s", "(كىرىم -159.46)", "(كىرىم ⟦!-159.46⟧)"],
  ["a plain number needs no isolation", "1,332.40 تۈمەن 8:30 دا", "⟦1,332.40⟧ تۈمەن ⟦8:30⟧ دا"],
])("knows that %s", (_, text, expected) => {
  expect(marked(text)).toBe(expected);
});

it("keeps a text without right-to-left words whole", () => {
  expect(marked("◇合计（12项）。")).toBe("⟦!◇合计（12项）。⟧");
});

it.each(["", " — ", "، ", "(", "ئا"])("finds nothing in %j", (text) => {
  expect(marked(text)).toBe(text);
});
