import { describe, expect, it } from "vitest";
import { numeralDifference, readNumerals } from "./numerals.ts";

describe("the numbers of a text", () => {
  it("are read in digits of any script, with separators and useless zeros taken away", () => {
    expect(readNumerals("总额1,332.40万元，占３.００%").digits).toEqual(["1332.4", "3"]);
    expect(readNumerals("٢٠٢٥ ۲۰۲۵ ١٫٥").digits).toEqual(["2025", "2025", "1.5"]);
  });

  it("are read in Chinese characters too", () => {
    expect(readNumerals("综合一室、第十二条、二〇二五年、二十").words).toEqual(["1", "12", "2025", "20"]);
  });
});

describe("two languages", () => {
  it("agree in any order", () => {
    expect(numeralDifference("2025年安排12万元", "12 تۈمەن يۈەن 2025-يىلى")).toBeUndefined();
    expect(numeralDifference("不少于95%", "%95 تىن كەم بولماسلىق")).toBeUndefined();
  });

  it("may write in digits what Chinese writes in characters, or leave it in words", () => {
    expect(numeralDifference("综合一室", "1-ئۇنىۋېرسال ئىشخانا")).toBeUndefined();
    expect(numeralDifference("综合一室", "بىرىنچى ئۇنىۋېرسال ئىشخانا")).toBeUndefined();
  });

  it("disagree where a figure is lost, changed or added", () => {
    expect(numeralDifference("拨付55.00万元", "55.50 تۈمەن يۈەن")).toEqual({ missing: ["55"], added: ["55.5"] });
    expect(numeralDifference("10户和10户", "10 ئائىلە")).toEqual({ missing: ["10"], added: [] });
    expect(numeralDifference("慰问困难群众", "10 ئائىلە")).toEqual({ missing: [], added: ["10"] });
  });
});
