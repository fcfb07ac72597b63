import { describe, expect, it } from "vitest";
import { fenOfYuan, printedAmount, sumFen } from "./fen.ts";

const printed = (yuan: string) => printedAmount(fenOfYuan(yuan)).toFixed(2);

describe("分", () => {
  it.each([
    ["0", "0.00"],
    ["49.99", "0.00"],
    ["50", "0.01"],
    ["149.99", "0.01"],
    ["150.00", "0.02"],
    ["13324000.5", "1332.40"],
    ["999999999999999.99", "100000000000.00"],
  ])("%s 元 is printed half-up as %s 万元", (yuan, expected) => {
    expect(printed(yuan)).toBe(expected);
  });

  it.each(["", "-1", "1.005", "1e3", "1,000", "01", " 1"])("%j is no amount in 元", (yuan) => {
    expect(() => fenOfYuan(yuan)).toThrow(RangeError);
  });

  it("is added without loss: three times 49.99 元 are 0.01 万元, though each alone prints as 0.00", () => {
    const part = fenOfYuan("49.99");
    expect(printedAmount(sumFen([part, part, part])).toFixed(2)).toBe("0.01");
  });
});
