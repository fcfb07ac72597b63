import { totalKey } from "../cell.ts";
import type { Rule } from "../rule.ts";
import { agree, Cells } from "./agreement.ts";

/** 表4, 表8, 表9: what the funds’ and the state capital’s budgets spend is one number, in all and for each category. */
export const fundExpenditureAgrees: Rule = {
  id: "fund-expenditure-agrees",
  *check(disclosure) {
    const cells = new Cells(disclosure);
    for (const form of ["governmentFunds", "stateCapital"] as const) {
      const codes = cells.rows(cells.panel("fiscalOverview", "expenditure"), cells.panel(form));
      for (const row of [totalKey, ...codes.filter((each) => each.length === 3)]) {
        const stated = cells.figure("fiscalOverview", row, form, "expenditure");
        yield* agree(this.id, cells.figure(form, row, "total"), stated);
      }
    }
  },
};
