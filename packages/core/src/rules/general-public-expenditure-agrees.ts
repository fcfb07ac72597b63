import { totalKey } from "../cell.ts";
import type { Rule } from "../rule.ts";
import { agree, Cells } from "./agreement.ts";

/** 表4, 表5: what the general public budget spends is one number, in all and for each category. */
export const generalPublicExpenditureAgrees: Rule = {
  id: "general-public-expenditure-agrees",
  *check(disclosure) {
    const cells = new Cells(disclosure);
    const codes = cells.rows(cells.panel("fiscalOverview", "expenditure"), cells.panel("generalPublicExpenditure"));
    for (const row of [totalKey, ...codes.filter((each) => each.length === 3)]) {
      const stated = cells.figure("fiscalOverview", row, "generalPublic", "expenditure");
      yield* agree(this.id, cells.figure("generalPublicExpenditure", row, "total"), stated);
    }
  },
};
