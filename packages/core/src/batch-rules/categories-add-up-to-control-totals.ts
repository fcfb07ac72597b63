import { sum, zero } from "../money.ts";
import { gradeSum, sumTolerance } from "../tolerance.ts";
import type { BatchRule } from "./batch-rule.ts";

/** The expenditures of all departments add up to what the bureau has approved, 类 by 类, as far as rounding lets them. */
export const categoriesAddUpToControlTotals: BatchRule = {
  id: "categories-add-up-to-control-totals",
  severity: "error",
  dimension: "truthfulness",
  basis: "budget-law-32",
  *check({ departments, expectations }) {
    if (expectations.categories === undefined) return;
    const rows = departments.flatMap(({ categories }) => categories);
    const approved = new Map(expectations.categories.map((category) => [category.code, category]));
    const codes = [...new Set([...approved.keys(), ...rows.map(({ code }) => code)])].sort();
    for (const code of codes) {
      const addends = rows.filter((row) => row.code === code && !row.amount.isZero()).map(({ amount }) => amount);
      const actual = sum(addends);
      const { name = "", amount: expected = zero } = approved.get(code) ?? {};
      const grade = gradeSum(actual.minus(expected), sumTolerance(addends.length));
      if (grade === "exact" || grade === "rounding") continue;
      const variant = approved.has(code) ? "wrong" : "not-approved";
      yield { variant, expected, actual, values: { code, name, expected, actual, difference: actual.minus(expected) } };
    }
  },
};
