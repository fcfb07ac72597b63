import type { RelationRule } from "../../rule.ts";
import { same } from "../same.ts";

/** 表1, 表4: total revenue and total expenditure are one number. */
export const revenueEqualsExpenditure: RelationRule = {
  id: "revenue-equals-expenditure",
  group: "tables",
  severity: "error",
  dimension: "truthfulness",
  basis: "arithmetic",
  scope: "every-department",
  *relations({ figures }) {
    for (const form of ["budgetOverview", "fiscalOverview"] as const) {
      const column = form === "budgetOverview" ? "expenditure" : "total";
      yield same(figures.total(form, "revenue", "revenue"), figures.total(form, column, "expenditure"));
    }
  },
};
