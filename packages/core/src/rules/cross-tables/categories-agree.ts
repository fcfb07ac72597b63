import type { RelationRule } from "../../rule.ts";
import { same } from "../same.ts";

/** 表1, 表2, 表3: each functional category (类) has one amount in all three. */
export const categoriesAgree: RelationRule = {
  id: "categories-agree",
  group: "cross-tables",
  severity: "error",
  dimension: "truthfulness",
  basis: "arithmetic",
  scope: "every-department",
  *relations({ figures }) {
    const panels = [figures.panel("revenueOverview"), figures.panel("expenditureOverview")];
    const codes = figures.rows(figures.panel("budgetOverview", "expenditure"), ...panels);
    for (const code of codes.filter((each) => each.length === 3)) {
      const stated = figures.cell("budgetOverview", code, "expenditure", "expenditure");
      yield same(figures.cell("revenueOverview", code, "total"), stated);
      yield same(figures.cell("expenditureOverview", code, "total"), stated);
    }
  },
};
