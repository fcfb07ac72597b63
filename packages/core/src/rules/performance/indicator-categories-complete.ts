import type { CheckRule } from "../../rule.ts";
import { categoryName, projectTables } from "./indicator-tables.ts";

/** What every project is measured by, whatever the region. */
const always = ["产出", "效益", "满意度"];

/** A project's indicators measure its output, benefit and satisfaction (一级指标: 产出、效益、满意度), and what else the region gives weights to. */
export const indicatorCategoriesComplete: CheckRule = {
  id: "indicator-categories-complete",
  group: "performance",
  severity: "warning",
  dimension: "completeness",
  basis: "performance",
  scope: "every-department",
  *check({ disclosure, parameters: { weightSplit } }) {
    const expected = new Set([...always, ...Object.keys(weightSplit).map(categoryName)]);
    for (const { path, indicators } of projectTables(disclosure)) {
      if (indicators.length === 0) continue;
      const measured = new Set(indicators.map(({ category }) => categoryName(category)));
      // Older tables have 满意度 as a kind of benefit.
      if (indicators.some(({ type }) => type.includes("满意度"))) measured.add("满意度");
      for (const category of expected) {
        if (!measured.has(category)) yield { places: [{ fact: `${path}.indicators` }], values: { category } };
      }
    }
  },
};
