import { expect, it } from "vitest";
import { nameLikeness, nearestName } from "./nearest-name.ts";

const projects = ["部门专项-信创替代经费", "部门专项-“12345”政务热线购买服务费"];

it("finds the name that was meant among those that are", () => {
  expect(nearestName("部门专项-“12345”政务服务热线服务费", projects)).toBe(projects[1]);
  expect(nearestName("信创替代经费", projects)).toBe(projects[0]);
  expect(nearestName("困难群众救助补助资金", projects)).toBeUndefined();
});

it("takes the first of several that are as near", () => {
  expect(nearestName("库尔勒市小学", ["库尔勒市小学甲", "库尔勒市小学乙"])).toBe("库尔勒市小学甲");
});

it("does not count marks and widths, in which one name is often written two ways", () => {
  expect(nameLikeness("“12345”热线（一期）", '"１２３４５"热线(一期)')).toBe(1);
  expect(nameLikeness("巡察", "督查")).toBe(0);
});

it("counts a pair no more often than it stands in both names", () => {
  expect(nameLikeness("服务服务", "服务")).toBe(0.5);
});
