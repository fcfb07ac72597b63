import { totalKey } from "../../cell.ts";
import type { RelationRule } from "../../rule.ts";
import { atMost } from "../same.ts";

/** 表4, 表10: “三公”经费 of each kind of budget is part of what that budget spends. */
export const threePublicWithinBudgets: RelationRule = {
  id: "three-public-within-budgets",
  group: "three-public",
  severity: "error",
  dimension: "truthfulness",
  basis: "arithmetic",
  scope: "every-department",
  *relations({ figures }) {
    for (const budget of ["total", "generalPublic", "governmentFunds", "stateCapital"] as const) {
      const spent = figures.cell("fiscalOverview", totalKey, budget, "expenditure");
      yield atMost(figures.total("threePublic", budget), spent);
    }
  },
};
