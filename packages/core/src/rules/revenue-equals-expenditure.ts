import type { Rule } from "../rule.ts";
import { agree, Cells } from "./agreement.ts";

/** 表1, 表4: total revenue and total expenditure are one number. */
export const revenueEqualsExpenditure: Rule = {
  id: "revenue-equals-expenditure",
  *check(disclosure) {
    const cells = new Cells(disclosure);
    for (const form of ["budgetOverview", "fiscalOverview"] as const) {
      const column = form === "budgetOverview" ? "expenditure" : "total";
      yield* agree(this.id, cells.total(form, "revenue", "revenue"), cells.total(form, column, "expenditure"));
    }
  },
};
