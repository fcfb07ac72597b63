import { revenueSources } from "../../disclosure/comparisons.ts";
import type { CheckRule } from "../../rule.ts";

/** Every source of revenue with money in 表2 is compared with last year; otherwise the prose says that last year had none of it. */
export const revenueSourcesCompared: CheckRule = {
  id: "revenue-sources-compared",
  group: "narrative",
  severity: "error",
  dimension: "completeness",
  basis: "openness-catalogue",
  scope: "every-department",
  *check({ disclosure, figures }) {
    for (const source of revenueSources) {
      const { amount, place } = figures.total("revenueOverview", source);
      if (amount.isZero() || disclosure.comparisons.revenue[source] !== undefined) continue;
      yield { places: [place, { fact: `comparisons.revenue.${source}.previous` }], values: { amount } };
    }
  },
};
