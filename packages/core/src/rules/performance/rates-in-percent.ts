import type { CheckRule } from "../../rule.ts";
import { indicatorTables } from "./indicator-tables.ts";

const percentUnits = new Set(["%", "％", "‰", "百分比", "百分点", "个百分点"]);

/** Rates that are measured in other units; 频率 in times, 速率 in megabits. */
const otherRate = /[频效速功概汇码]率$|分辨率$|频次率$/;
const isRate = /率$/;
const isSatisfaction = /满意度$/;
const isNumber = /(?:数量|个数|人数|户数|次数|场次|台数|套数|件数|篇数|条数|份数|天数)$/;

/** A rate (率) or a satisfaction (满意度) is measured in percent, and a number (数量) is not. */
export const ratesInPercent: CheckRule = {
  id: "rates-in-percent",
  group: "performance",
  severity: "warning",
  dimension: "truthfulness",
  basis: "performance",
  scope: "every-department",
  *check({ disclosure }) {
    for (const { path, indicators } of indicatorTables(disclosure)) {
      for (const [index, { name, target }] of indicators.entries()) {
        if ("text" in target || target.unit === undefined) continue;
        const { unit } = target;
        const variant = wrong(name, unit);
        const places = [{ fact: `${path}.indicators.${index}.target.unit` }];
        if (variant !== undefined) yield { variant, places, values: { name, unit } };
      }
    }
  },
};

function wrong(name: string, unit: string): "rate" | "number" | undefined {
  if (percentUnits.has(unit)) return isNumber.test(name) ? "number" : undefined;
  if (isRate.test(name)) return otherRate.test(name) ? undefined : "rate";
  return isSatisfaction.test(name) && unit !== "分" ? "rate" : undefined;
}
