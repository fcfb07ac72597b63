import { describe, expect, it } from "vitest";
import { breakLines } from "./fill-lines.ts";

const em = (character: string): number => ((character.codePointAt(0) ?? 0) > 0xff ? 10 : 5);

describe("breaking lines with a plain measure", () => {
  it("fills each line and takes the indent from the first", () => {
    expect(breakLines("一般公共预算拨款收入", { width: 40, indent: 20 }, em)).toEqual(["一般", "公共预算", "拨款收入"]);
  });

  it("moves a number on whole", () => {
    expect(breakLines("收入1,332.40万元", { width: 50 }, em)).toEqual(["收入", "1,332.40万", "元"]);
  });

  it("breaks a word that is wider than the line instead of overflowing", () => {
    expect(breakLines("A1234567890", { width: 25 }, em)).toEqual(["A1234", "56789", "0"]);
  });

  it("parts a number from its Uyghur suffix before it breaks the suffix", () => {
    const [year, suffix] = ["2025-", "يىللىق"];
    expect(breakLines(`${year}${suffix}`, { width: 60 }, () => 10)).toEqual([year, suffix]);
    expect(breakLines(`بۇ ${year}${suffix}`, { width: 110 }, () => 10)).toEqual(["بۇ", `${year}${suffix}`]);
    expect(breakLines("2025-02-01", { width: 90 }, () => 10)).toEqual(["2025-02-", "01"]);
  });

  it("lets spaces hang over the end", () => {
    expect(breakLines("ab cd", { width: 10 }, em)).toEqual(["ab", "cd"]);
  });

  it("begins a new line at a line feed and keeps an empty text as one empty line", () => {
    expect(breakLines("一\n二", { width: 100 }, em)).toEqual(["一", "二"]);
    expect(breakLines("", { width: 100 }, em)).toEqual([""]);
  });
});
