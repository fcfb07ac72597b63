import type { Rule } from "../rule.ts";
import { agree, Cells } from "./agreement.ts";

/** 表1, 表2, 表3: each functional category (类) has one amount in all three. */
export const categoriesAgree: Rule = {
  id: "categories-agree",
  *check(disclosure) {
    const cells = new Cells(disclosure);
    const panels = [cells.panel("revenueOverview"), cells.panel("expenditureOverview")];
    const codes = cells.rows(cells.panel("budgetOverview", "expenditure"), ...panels);
    for (const code of codes.filter((each) => each.length === 3)) {
      const stated = cells.figure("budgetOverview", code, "expenditure", "expenditure");
      yield* agree(this.id, cells.figure("revenueOverview", code, "total"), stated);
      yield* agree(this.id, cells.figure("expenditureOverview", code, "total"), stated);
    }
  },
};
