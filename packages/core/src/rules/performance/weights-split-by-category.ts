import { groupBy } from "../../group-by.ts";
import type { CheckRule } from "../../rule.ts";
import { categoryName, projectTables } from "./indicator-tables.ts";

/** The weights of a project's indicators (分值权重) are split among output, cost, benefit and satisfaction (一级指标: 产出、成本、效益、满意度) as the region has it. */
export const weightsSplitByCategory: CheckRule = {
  id: "weights-split-by-category",
  group: "performance",
  severity: "warning",
  dimension: "granularity",
  basis: "performance",
  scope: "every-department",
  *check({ disclosure, parameters: { weightSplit, weightTotals } }) {
    const split = new Map(Object.entries(weightSplit).map(([category, weight]) => [categoryName(category), weight]));
    const splitTotal = total([...split.values()]);
    for (const { path, indicators } of projectTables(disclosure)) {
      const all = total(indicators.map(({ weight }) => weight));
      // A table that adds up to another permitted total is split in another way.
      if (all !== splitTotal && weightTotals.includes(all)) continue;
      const weighed = indicators.map(({ category, weight }, index) => ({ category, weight, index }));
      for (const [category, members] of groupBy(weighed, (each) => categoryName(each.category))) {
        const expected = split.get(category);
        const actual = total(members.map(({ weight }) => weight));
        if (expected === undefined || expected === actual) continue;
        const weights = members.map(({ index }) => ({ fact: `${path}.indicators.${index}.weight` }));
        yield { places: [{ fact: `${path}.indicators` }, ...weights], expected, actual, values: { category } };
      }
    }
  },
};

function total(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}
