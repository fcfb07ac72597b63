import type { Indicator } from "../../disclosure/performance.ts";
import { Decimal } from "../../money.ts";
import { readAmounts } from "../../prose/read-amounts.ts";
import type { CheckRule } from "../../rule.ts";
import { categoryName, indicatorTables } from "./indicator-tables.ts";

const hundred = new Decimal(100);

/** What is measured against an earlier number may be below zero, and above 100 %. */
const isChange = /增长|增幅|增加|提高|提升|上升|下降|降低|减少|节约|变动|变化|同比/;

/** Plans are sometimes exceeded on purpose. */
const mayExceed = /完成|达成/;

/** A target can be met and can be missed: no share beyond 100 %, no negative number, no satisfaction that must stay low nor cost that must be high. */
export const targetsPossible: CheckRule = {
  id: "targets-possible",
  group: "performance",
  severity: "warning",
  dimension: "truthfulness",
  basis: "performance",
  scope: "every-department",
  *check({ disclosure }) {
    for (const { path, indicators } of indicatorTables(disclosure)) {
      for (const [index, indicator] of indicators.entries()) {
        const { name, target } = indicator;
        const variant = impossible(indicator);
        if (variant === undefined || "text" in target) continue;
        const written = `${signs[target.comparison]}${target.value}${target.unit ?? ""}`;
        yield { variant, places: [{ fact: `${path}.indicators.${index}.target` }], values: { name, written } };
      }
    }
  },
};

const signs = { ">=": "≥", "<=": "≤", "=": "=", ">": ">", "<": "<" } as const;

function impossible({ category, type, name, target }: Indicator): string | undefined {
  if ("text" in target || isChange.test(name)) return undefined;
  const { comparison, unit } = target;
  const value = new Decimal(target.value);
  const atLeast = comparison === ">=" || comparison === ">";
  const atMost = comparison === "<=" || comparison === "<";
  const percent = unit === "%" || unit === "％";
  if (value.isNegative() && !value.isZero()) return "negative";
  if (comparison === ">=" && value.isZero()) return "always-met";
  if (percent && comparison === "<=" && value.greaterThanOrEqualTo(hundred)) return "always-met";
  const beyond = comparison === ">" ? value.greaterThanOrEqualTo(hundred) : value.greaterThan(hundred);
  if (percent && !atMost && beyond && !mayExceed.test(name)) return "beyond-all";
  if (percent && atMost && /(?<!不)满意/.test(name)) return "satisfaction-at-most";
  const isCost = categoryName(category) === "成本" || type.includes("成本");
  if (isCost && atLeast && readAmounts(`${target.value}${unit ?? ""}`).length > 0) return "cost-at-least";
  return undefined;
}
