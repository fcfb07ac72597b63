import { plain } from "@mingzhang/core";
import { describe, expect, it } from "vitest";
import { cell, day, number, said, text } from "./made-cells.test-support.ts";
import { readAmount, readYuan } from "./read-amount.ts";

describe("an amount", () => {
  it.each([
    ["1332.40", "1332.40"],
    ["1,332.40", "1332.40"],
    ["1 332.40", "1332.40"],
    ["１，３３２．４０", "1332.40"],
    ["￥1,332.40", "1332.40"],
    ["(135.94)", "-135.94"],
    ["（135.94）", "-135.94"],
    ["-135.94", "-135.94"],
    ["−135.94", "-135.94"],
    ["135.94-", "-135.94"],
    ["-¥135.94", "-135.94"],
    ["1332.4万元", "1332.40"],
    ["13,324,000.00元", "1332.40"],
    ["0.01亿元", "100.00"],
    ["79.180", "79.18"],
    ['="79.18"', "79.18"],
    ["\u200e79.18\u00a0", "79.18"],
    ["-0", "0.00"],
  ])("written %s is %s 万元", (words, expected) => {
    expect(said(readAmount(text(words)), plain)).toBe(expected);
  });

  it.each(["", " ", "—", "——", "-", "/", "无", "－"])("written %j is blank, and not 0.00", (words) => {
    expect(said(readAmount(text(words)))).toBe("blank");
  });

  it.each([
    ["79。18", "not-an-amount"],
    ["13,32.40", "not-an-amount"],
    ["79 18", "not-an-amount"],
    ["1.332,40", "not-an-amount"],
    ["--5", "not-an-amount"],
    ["(-5)", "not-an-amount"],
    ["(5", "not-an-amount"],
    ["12台", "not-an-amount"],
    ["1e3", "not-an-amount"],
    ["约5", "not-an-amount"],
    ["16.27%", "percent-for-amount"],
    ["１６％", "percent-for-amount"],
    ["838.125", "too-precise"],
    ["99999999999999999", "amount-too-large"],
  ])("is not read out of %s", (words, code) => {
    expect(said(readAmount(text(words)))).toBe(code);
  });

  it("is rounded, each cell by itself, where a table is kept in 元", () => {
    expect(said(readAmount(number("8381250.55"), "yuan"), plain)).toBe("838.13");
    expect(said(readAmount(text("8,381,249.99"), "yuan"), plain)).toBe("838.12");
    expect(said(readAmount(text("50"), "yuan"), plain)).toBe("0.01");
  });

  it("keeps the unit that the cell itself writes, in its format too", () => {
    expect(said(readAmount(text("12万元"), "yuan"), plain)).toBe("12.00");
    expect(said(readAmount(number("120000", '#,##0.00"元"')), plain)).toBe("12.00");
  });

  it("drops the places that a number's format hides, and says so", () => {
    const reading = readAmount(number("838.12505", "0.00"));
    expect(said(reading, plain)).toBe("838.13");
    expect(reading).toMatchObject({
      remark: { code: "rounded-number", values: { found: "838.12505", value: "838.13" } },
    });
    expect(readAmount(number("838.13"))).not.toHaveProperty("remark");
  });

  it("is no percent, no day, and nothing that is shown smaller than it is", () => {
    expect(said(readAmount(number("0.1627", "0.00%")))).toBe("percent-for-amount");
    expect(said(readAmount(day("2025-02-01")))).toBe("day-for-amount");
    expect(said(readAmount(number("13324000", "0!.00,")))).toBe("scaled-amount");
    expect(said(readAmount(number("13324000", "#,##0.00,")))).toBe("scaled-amount");
    expect(said(readAmount(number("13324000", "#,##0.00_);(#,##0.00)"), "yuan"), plain)).toBe("1332.40");
  });

  it("is not what a formula failed or forgot to compute", () => {
    expect(readAmount(cell({ kind: "error", code: "#REF!" }))).toMatchObject({ code: "error-value" });
    const uncalculated = cell({ kind: "uncalculated" }, { formula: "SUM(A1:A3)" });
    expect(readAmount(uncalculated)).toMatchObject({ values: { formula: "=SUM(A1:A3)" } });
    expect(said(readAmount(cell({ kind: "boolean", value: true })))).toBe("not-an-amount");
  });

  it("in 元 keeps every 分", () => {
    expect(said(readYuan(text("13,324,000.50")))).toBe("13324000.5");
    expect(said(readYuan(number("1332.4005"), "tenThousandYuan"))).toBe("13324005");
    expect(said(readYuan(text("1.005")))).toBe("too-precise");
    expect(readYuan(number("1.005"))).toMatchObject({ value: "1.01", remark: { code: "rounded-number" } });
  });
});
