import { describe, expect, it } from "vitest";
import { countLines, longestPart, textWidth } from "./text-measure.ts";

describe("the measure of text", () => {
  it("counts a Chinese character as one em, a letter as less, a mark as nothing", () => {
    expect(textWidth("预算")).toBe(2);
    expect(textWidth("𠮷")).toBe(1);
    expect(textWidth("ab")).toBeLessThan(1.5);
    expect(textWidth("\u200f\u200e\u0651")).toBe(0);
  });

  it("finds the longest part that no line break may tear apart", () => {
    expect(longestPart("公开 2010301 预算")).toBeCloseTo(textWidth("2010301"));
    expect(longestPart("预算公开")).toBe(1);
    expect(longestPart("")).toBe(0);
  });

  it.each([
    ["", 10, 1],
    ["一二三四五", 5, 1],
    ["一二三四五六", 5, 2],
    ["一\n二", 5, 2],
    ["一二三四五。", 5, 2],
    // The full stop takes the character before it along.
    ["一二三四五。六七八九", 5, 3],
    ["abc abc abc", 4, 2],
    ["a".repeat(100), 7, 9],
  ])("sets %j at a width of %d in %d lines", (text, width, lines) => expect(countLines(text, width)).toBe(lines));
});
