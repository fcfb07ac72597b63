import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { hanging, padStart, wrapped } from "./layout-text.ts";

describe("words for a terminal", () => {
  const sentence = "表5《一般公共预算支出情况表》“20103”行的合计为902.93，超出允许的范围（±0.01）。";

  it.each([20, 27, 34, 41])("take no more than %i columns a line, a Chinese character two", (width) => {
    const lines = wrapped(sentence, width);
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
    expect(lines.join("")).toBe(sentence);
  });

  it.each([20, 27, 34, 41])(
    "begin no line of %i columns with a closing mark and end none with an opening one",
    (width) => {
      const lines = wrapped(sentence, width);
      expect(lines.slice(1).filter((line) => /^[，。》”）]/.test(line))).toEqual([]);
      expect(lines.filter((line) => /[《“（]$/.test(line))).toEqual([]);
    },
  );

  it("keep a figure whole", () => {
    expect(wrapped("合计为 1,332.40", 12)).toEqual(["合计为", "1,332.40"]);
  });

  it("stand below one another", () => {
    expect(hanging("  · ", "一二三四五六七八九十一二三", 24)).toBe("  · 一二三四五六七八九十\n    一二三");
    expect(padStart("应为", 8)).toBe("    应为");
  });
});
