import type { CheckRule } from "../../rule.ts";
import { indicatorTables } from "./indicator-tables.ts";

/** No two indicators of one table have one name (三级指标). */
export const indicatorNamesDistinct: CheckRule = {
  id: "indicator-names-distinct",
  group: "performance",
  severity: "warning",
  dimension: "truthfulness",
  basis: "performance",
  scope: "every-department",
  *check({ disclosure }) {
    for (const { path, indicators } of indicatorTables(disclosure)) {
      const first = new Map<string, number>();
      for (const [index, { name }] of indicators.entries()) {
        const before = first.get(name);
        const places = [index, before].map((each) => ({ fact: `${path}.indicators.${each}.name` }));
        if (before === undefined) first.set(name, index);
        else yield { places, values: { name } };
      }
    }
  },
};
