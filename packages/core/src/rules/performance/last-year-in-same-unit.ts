import { foldWidth } from "../../prose/fold-width.ts";
import type { CheckRule } from "../../rule.ts";
import { projectTables } from "./indicator-tables.ts";

/** What was reached last year (上年完成值) has the unit of this year's target, so that the two can be compared. */
export const lastYearInSameUnit: CheckRule = {
  id: "last-year-in-same-unit",
  group: "performance",
  severity: "info",
  dimension: "granularity",
  basis: "performance",
  scope: "every-department",
  *check({ disclosure }) {
    for (const { path, indicators } of projectTables(disclosure)) {
      for (const [index, { name, target, lastYear }] of indicators.entries()) {
        if ("text" in target || target.unit === undefined || lastYear === undefined) continue;
        const unit = unitOf(lastYear);
        if (unit === undefined || unit === foldWidth(target.unit)) continue;
        const places = ["lastYear", "target.unit"].map((field) => ({ fact: `${path}.indicators.${index}.${field}` }));
        const variant = unit === "" ? "no-unit" : "wrong";
        yield { variant, places, expected: target.unit, actual: lastYear, values: { name } };
      }
    }
  },
};

/** What follows the number; nothing of words without one, nor of a day. */
function unitOf(written: string): string | undefined {
  return /^[≥≤=<>约达\s]*\d[\d,]*(?:\.\d+)?\s*(\D*)$/.exec(foldWidth(written))?.[1]?.trim();
}
