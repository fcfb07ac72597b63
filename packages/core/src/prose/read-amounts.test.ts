import { expect, it } from "vitest";
import { readAmounts } from "./read-amounts.ts";

function seen(text: string) {
  return readAmounts(text).map(({ amount, upper, written, unit, per, bound, from, to }) => {
    expect(text.slice(from, to)).toBe(written);
    return [written, amount.toString(), unit, upper?.toString(), per, bound].filter((each) => each !== undefined);
  });
}

it.each([
  [
    "计算机设备3万元，打印机设备6.8万元。",
    [
      ["3万元", "3", "万元"],
      ["6.8万元", "6.8", "万元"],
    ],
  ],
  ["总预算1,332.40万元", [["1,332.40万元", "1332.4", "万元"]]],
  ["总预算１３３２．４０ 万元", [["１３３２．４０ 万元", "1332.4", "万元"]]],
  ["人民币15000元整", [["15000元", "1.5", "元"]]],
  [
    "1.2亿元、3千元",
    [
      ["1.2亿元", "12000", "亿元"],
      ["3千元", "0.3", "千元"],
    ],
  ],
  ["12345.67元", [["12345.67元", "1.234567", "元"]]],
  [
    "五十万元和一百零二万元",
    [
      ["五十万元", "50", "万元"],
      ["一百零二万元", "102", "万元"],
    ],
  ],
  [
    "安排1.5万，结余2万。",
    [
      ["1.5万", "1.5", "万"],
      ["2万", "2", "万"],
    ],
  ],
])("reads %s", (text, amounts) => {
  expect(seen(text)).toEqual(amounts);
});

it.each([
  ["每季度13.75万元/季", [["13.75万元/季", "13.75", "万元", "季"]]],
  [
    "单价0.4万元/台，每人200元",
    [
      ["0.4万元/台", "0.4", "万元", "台"],
      ["200元", "0.02", "元", "人"],
    ],
  ],
  ["300元/人/天", [["300元/人/天", "0.03", "元", "人/天"]]],
  [
    "不超过5万元，50万元以上",
    [
      ["5万元", "5", "万元", "<="],
      ["50万元", "50", "万元", ">="],
    ],
  ],
])("reads what an amount is for one of, and its bound: %s", (text, amounts) => {
  expect(seen(text)).toEqual(amounts);
});

it.each([
  ["3-5万元", [["3-5万元", "3", "万元", "5"]]],
  ["3万元至5万元", [["3万元至5万元", "3", "万元", "5"]]],
  ["8000元～1.2万元", [["8000元～1.2万元", "0.8", "万元", "1.2"]]],
])("reads %s as one range", (text, amounts) => {
  expect(seen(text)).toEqual(amounts);
});

it.each(["2026年元旦", "1.5万人次", "十几万元", "拨打12345热线", "5元素", "统计一二三元", "卡号6222021234567890123元"])(
  "reads no amount in %s",
  (text) => {
    expect(seen(text)).toEqual([]);
  },
);
