import type { RelationRule } from "../../rule.ts";
import { same } from "../same.ts";

/** 表1, 表2, 表3: the whole budget is one number, seen by balance, by source and by kind. */
export const overviewTotalsAgree: RelationRule = {
  id: "overview-totals-agree",
  group: "cross-tables",
  severity: "error",
  dimension: "truthfulness",
  basis: "arithmetic",
  scope: "every-department",
  *relations({ figures }) {
    const whole = figures.total("budgetOverview", "expenditure", "expenditure");
    yield same(figures.total("revenueOverview", "total"), whole);
    yield same(figures.total("expenditureOverview", "total"), whole);
  },
};
