import { expect, test } from "vitest";
import { nameFinder } from "./name-finder.ts";

test("finds each name where it first stands, and one within another", () => {
  const find = nameFinder(["库尔勒市财政局", "库尔勒市财政局国库支付中心", "审计局"]);
  expect(find("报库尔勒市财政局国库支付中心，抄审计局、审计局")).toEqual([
    { name: "库尔勒市财政局", from: 1 },
    { name: "库尔勒市财政局国库支付中心", from: 1 },
    { name: "审计局", from: 16 },
  ]);
  expect(find("库尔勒市")).toEqual([]);
});
