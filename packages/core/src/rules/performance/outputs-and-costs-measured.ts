import type { Indicator } from "../../disclosure/performance.ts";
import type { CheckRule, Fault } from "../../rule.ts";
import { categoryName, indicatorTables } from "./indicator-tables.ts";

/** Any number, be it in a day (2025年11月30日), an amount or words (三次). */
const number = /[\d０-９零一二两三四五六七八九十百]/;

/** Outputs and costs (产出指标、成本指标) have a number and a unit as their target; words may do for their quality and their time. */
export const outputsAndCostsMeasured: CheckRule = {
  id: "outputs-and-costs-measured",
  group: "performance",
  severity: "warning",
  dimension: "granularity",
  basis: "performance",
  scope: "every-department",
  *check({ disclosure }) {
    for (const { path, indicators } of indicatorTables(disclosure)) {
      for (const [index, indicator] of indicators.entries()) {
        const fault = measured(indicator);
        if (fault === undefined) continue;
        const places = [{ fact: `${path}.indicators.${index}.target` }];
        yield { ...fault, places, values: { ...fault.values, name: indicator.name } };
      }
    }
  },
};

function measured({ category, type, target }: Indicator): Omit<Fault, "places"> | undefined {
  const isCost = categoryName(category) === "成本" || type.includes("成本");
  const isCounted = isCost || type.includes("数量");
  if (!isCounted && categoryName(category) !== "产出") return undefined;
  if ("text" in target) {
    if (number.test(target.text)) return undefined;
    return { variant: "words", values: { written: target.text }, ...(isCounted ? {} : { atMost: "info" as const }) };
  }
  return target.unit === undefined ? { variant: "no-unit", values: { written: target.value } } : undefined;
}
