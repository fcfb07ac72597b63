import type { Rule } from "../rule.ts";
import { agree, Cells } from "./agreement.ts";

/** 表1, 表2, 表3: the whole budget is one number, seen by balance, by source and by kind. */
export const overviewTotalsAgree: Rule = {
  id: "overview-totals-agree",
  *check(disclosure) {
    const cells = new Cells(disclosure);
    const whole = cells.total("budgetOverview", "expenditure", "expenditure");
    yield* agree(this.id, cells.total("revenueOverview", "total"), whole);
    yield* agree(this.id, cells.total("expenditureOverview", "total"), whole);
  },
};
