import type { RelationRule } from "../../rule.ts";
import { same } from "../same.ts";

/** 表1, 表2, 表11: what was carried over from last year is one number. */
export const carriedInAgrees: RelationRule = {
  id: "carried-in-agrees",
  group: "cross-tables",
  severity: "error",
  dimension: "truthfulness",
  basis: "arithmetic",
  scope: "every-department",
  *relations({ figures }) {
    const stated = figures.cell("budgetOverview", "carriedIn", "revenue", "revenue");
    const bySource = [
      figures.total("revenueOverview", "fiscalCarriedIn"),
      figures.total("revenueOverview", "otherCarriedIn"),
    ];
    yield same(bySource, stated);
    yield same(figures.total("carryOver", "total"), stated);
  },
};
