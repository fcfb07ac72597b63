import { totalKey } from "../../cell.ts";
import type { RelationRule } from "../../rule.ts";
import { same } from "../same.ts";

/** 表4, 表8, 表9: what the funds’ and the state capital’s budgets spend is one number, in all and for each category. */
export const fundExpenditureAgrees: RelationRule = {
  id: "fund-expenditure-agrees",
  group: "cross-tables",
  severity: "error",
  dimension: "truthfulness",
  basis: "arithmetic",
  scope: "every-department",
  *relations({ figures }) {
    for (const form of ["governmentFunds", "stateCapital"] as const) {
      const codes = figures.rows(figures.panel("fiscalOverview", "expenditure"), figures.panel(form));
      for (const row of [totalKey, ...codes.filter((each) => each.length === 3)]) {
        const stated = figures.cell("fiscalOverview", row, form, "expenditure");
        yield same(figures.cell(form, row, "total"), stated);
      }
    }
  },
};
