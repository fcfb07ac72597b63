import { amount } from "../money.ts";
import { approved, type BatchRuleCases, city } from "./batch-rule-cases.test-support.ts";

const departments = city(
  { categories: [{ code: "201", amount: amount("10.10") }] },
  { categories: [{ code: "201", amount: amount("0.20") }] },
);

export const cases: BatchRuleCases = {
  passing: [
    { name: "两个部门之和等于控制数", departments, expectations: approved(["201", "10.30"]) },
    { name: "两个部门之和与控制数相差一分，是四舍五入的尾差", departments, expectations: approved(["201", "10.31"]) },
    { name: "财政局没有给控制数", departments },
  ],
  failing: [
    {
      name: "一类之和与控制数相差两分，另一类无人编制",
      departments,
      expectations: approved(["201", "10.32"], ["205", "3.00"]),
      finds: ["wrong bureau 10.30", "wrong bureau 0.00"],
    },
    {
      name: "部门编了控制数中没有的类",
      departments,
      expectations: approved(),
      finds: ["not-approved bureau 10.30"],
    },
  ],
};
