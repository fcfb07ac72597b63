import { fact } from "../../figures.ts";
import { amount } from "../../money.ts";
import type { RelationRule } from "../../rule.ts";
import { same } from "../same.ts";

/** The text names as many overall targets (整体预算绩效目标N个) as there are tables of them: one. */
export const overallCountAgrees: RelationRule = {
  id: "overall-count-agrees",
  group: "performance",
  severity: "warning",
  dimension: "completeness",
  basis: "performance",
  scope: "every-department",
  *relations({ disclosure: { performance } }) {
    const stated = fact("performance.overallCount", amount(String(performance.overallCount)));
    const tables = {
      amount: amount("1"),
      place: { fact: "performance.overall" },
      stated: true,
      derived: true,
    } as const;
    yield { ...same(stated, tables), counts: true };
  },
};
