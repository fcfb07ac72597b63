import { amount } from "../money.ts";
import { type BatchRuleCases, city } from "./batch-rule-cases.test-support.ts";

const usual = ["101.00", "98.00", "103.00", "100.00", "102.00"];
const departments = (...expenditures: readonly string[]) =>
  city(...expenditures.map((text) => ({ expenditure: amount(text), previousExpenditure: amount("100.00") })));

export const cases: BatchRuleCases = {
  passing: [
    { name: "各部门都只有小的增减", departments: departments(...usual, "140.00") },
    { name: "只有两个部门，看不出通常的增减", departments: departments("100.00", "1000.00") },
  ],
  failing: [
    {
      name: "两个部门的小数点写错了一位",
      departments: departments(...usual, "1000.00", "10.00"),
      finds: ["more 306", "less 307"],
    },
  ],
};
