import { expect, it } from "vitest";
import { readClaims } from "./read-claims.ts";

const claims = (text: string) =>
  readClaims(text).map(({ nouns, direction, amount, percent }) => [
    nouns.map(({ written }) => written).join("|"),
    direction,
    ...[amount?.written, percent?.written].filter((each) => each !== undefined),
  ]);

it.each([
  [
    "人员较上一年增加，导致培训支出预算比上年有所下降",
    [
      ["人员", "rise"],
      ["培训支出预算", "fall"],
    ],
  ],
  ["养老保险、职业年金和住房公积金缴费基数相应减少", [["养老保险|职业年金|住房公积金缴费基数", "fall"]]],
  [
    "基本支出比上年增加23.74万元，增长2.17%",
    [
      ["基本支出", "rise", "23.74万元"],
      ["", "rise", "2.17%"],
    ],
  ],
  ["2025年公务用车运行费与上年持平", [["公务用车运行费", "level"]]],
])("reads what rises and falls in %s", (text, expected) => {
  expect(claims(text)).toEqual(expected);
});

it.each(["增加的人员", "调出人员工资低于调入人员工资", "公用经费定额标准上调", "人员未增加"])(
  "reads no claim in %s",
  (text) => {
    expect(claims(text)).toEqual([]);
  },
);

it("tells what is acted upon from what acts", () => {
  expect(readClaims("落实过紧日子要求，压减一般性支出；在职人员减少3人").map(({ object }) => object)).toEqual([
    "一般性支出",
    "3人",
  ]);
});
