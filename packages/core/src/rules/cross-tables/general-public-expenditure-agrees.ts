import { totalKey } from "../../cell.ts";
import type { RelationRule } from "../../rule.ts";
import { same } from "../same.ts";

/** 表4, 表5: what the general public budget spends is one number, in all and for each category. */
export const generalPublicExpenditureAgrees: RelationRule = {
  id: "general-public-expenditure-agrees",
  group: "cross-tables",
  severity: "error",
  dimension: "truthfulness",
  basis: "arithmetic",
  scope: "every-department",
  *relations({ figures }) {
    const codes = figures.rows(
      figures.panel("fiscalOverview", "expenditure"),
      figures.panel("generalPublicExpenditure"),
    );
    for (const row of [totalKey, ...codes.filter((each) => each.length === 3)]) {
      const stated = figures.cell("fiscalOverview", row, "generalPublic", "expenditure");
      yield same(figures.cell("generalPublicExpenditure", row, "total"), stated);
    }
  },
};
