import type { CheckRule } from "../../rule.ts";
import { indicatorTables } from "./indicator-tables.ts";

/** The weights (分值权重) of a table's indicators add up to 100, or to 90 where the execution of the budget has the other 10. */
export const weightsAddUp: CheckRule = {
  id: "weights-add-up",
  group: "performance",
  severity: "error",
  dimension: "truthfulness",
  basis: "performance",
  scope: "every-department",
  *check({ disclosure, parameters: { weightTotals } }) {
    for (const { path, indicators } of indicatorTables(disclosure)) {
      const places = [{ fact: `${path}.indicators` }];
      const actual = indicators.reduce((total, { weight }) => total + weight, 0);
      const [expected] = weightTotals.toSorted((one, other) => Math.abs(one - actual) - Math.abs(other - actual));
      if (expected === undefined || expected === actual) continue;
      yield { variant: indicators.length === 0 ? "none" : "wrong", places, expected, actual };
    }
  },
};
