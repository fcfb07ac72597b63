import type { Figure, Inline } from "@mingzhang/document";
import { describe, expect, it } from "vitest";
import { ExcelLimitError } from "./excel-limit-error.ts";
import { cellContent } from "./inline.ts";

const text = (words: string, dir?: "ltr"): Inline => ({ kind: "text", text: words, ...(dir ? { dir } : {}) });
const figure = (measure: Figure["measure"], value: string): Figure => ({ kind: "figure", measure, value, text: value });

describe("the content of a cell", () => {
  it.each([
    ["amount", "1332.40", 1332.4, "#,##0.00"],
    ["amount", "-159.46", -159.46, "#,##0.00"],
    ["amount", "0.00", 0, "#,##0.00"],
    ["amount", "9999999999999.99", 9999999999999.99, "#,##0.00"],
    ["percent", "83.73", 0.8373, "0.00%"],
    ["percent", "-45.80", -0.458, "0.00%"],
    ["percent", "0.07", 0.0007, "0.00%"],
    // 1.1 / 100 is 0.011000000000000001.
    ["percent", "1.1", 0.011, "0.00%"],
    ["percent", "100", 1, "0.00%"],
    ["count", "48", 48, "0"],
  ] as const)("is a number for the %s %s", (measure, value, number, format) =>
    expect(cellContent([figure(measure, value)], "ltr")).toEqual({ kind: "number", value: number, format }),
  );

  it("is blank where there is nothing to say", () => {
    expect(cellContent([], "ltr")).toEqual({ kind: "blank" });
    expect(cellContent([text("")], "ltr")).toEqual({ kind: "blank" });
  });

  it("is text where a figure stands among words", () =>
    expect(cellContent([text("合计"), figure("amount", "2.40")], "ltr")).toMatchObject({
      kind: "text",
      value: "合计2.40",
    }));

  it.each(["2010301", "0012.50", "=1+1", "+86", "-5", "@here", "=HYPERLINK(1)"])(
    "keeps %s text when it is edited",
    (words) => expect(cellContent([text(words)], "ltr")).toMatchObject({ value: words, literal: true }),
  );

  it("leaves a long text out of Excel's text format, which shows it as ####", () =>
    expect(cellContent([text("=".repeat(256))], "ltr")).toMatchObject({ kind: "text", literal: false }));

  it.each([
    ["_x0041_", "_x005F_x0041_"],
    ["a\u0007b", "a_x0007_b"],
    ["a\ud800b", "a_xD800_b"],
    ["a\uffffb", "a_xFFFF_b"],
    ["𠮷\n<&>", "𠮷\n<&>"],
    ["_x41_", "_x41_"],
  ])("writes %j as %j", (words, written) =>
    expect(cellContent([text(words)], "ltr")).toMatchObject({ value: written }),
  );

  it("keeps a comparison in order amid right-to-left text by marks, and alone by the cell's direction", () => {
    expect(cellContent([text("نىسبىتى "), text("≥98%", "ltr")], "rtl")).toMatchObject({
      value: "نىسبىتى \u200f\u200e≥98%\u200e\u200f",
      dir: "rtl",
    });
    expect(cellContent([text("≥98%", "ltr")], "rtl")).toMatchObject({ value: "≥98%", dir: "ltr" });
    expect(cellContent([text("0996-2022***")], "rtl")).toMatchObject({ value: "0996-2022***", dir: "ltr" });
    expect(cellContent([text("2025-يىلى -159.46")], "rtl")).toMatchObject({
      value: "2025-يىلى \u200f\u200e-159.46\u200e\u200f",
      dir: "rtl",
    });
    expect(cellContent([text("合计"), text("≥98%", "ltr")], "ltr")).toMatchObject({ value: "合计≥98%", dir: "ltr" });
  });

  it.each([
    ["合计 A1", "eastAsian"],
    ["2010301", "latin"],
    ["جەمئىي 12", "complexScript"],
  ])("sets %s in the %s font", (words, script) => expect(cellContent([text(words)], "rtl")).toMatchObject({ script }));

  it("refuses what no cell can hold, and does not cut it", () => {
    expect(cellContent([text("字".repeat(32_767))], "ltr")).toMatchObject({ kind: "text" });
    expect(() => cellContent([text("字".repeat(32_768))], "ltr")).toThrow(ExcelLimitError);
    expect(() => cellContent([figure("amount", "12345678901234.56")], "ltr")).toThrow(ExcelLimitError);
  });
});
