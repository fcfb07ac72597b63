import type { Rule } from "../rule.ts";
import { agree, Cells } from "./agreement.ts";

/** 表2, 表3: what each section and item (款, 项) receives is what it spends. */
export const revenueAndExpenditureItemsAgree: Rule = {
  id: "revenue-and-expenditure-items-agree",
  *check(disclosure) {
    const cells = new Cells(disclosure);
    const codes = cells.rows(cells.panel("revenueOverview"), cells.panel("expenditureOverview"));
    // The categories are compared with 表1 by another rule.
    for (const code of codes.filter((each) => each.length > 3)) {
      const received = cells.figure("revenueOverview", code, "total");
      yield* agree(this.id, cells.figure("expenditureOverview", code, "total"), received);
    }
  },
};
