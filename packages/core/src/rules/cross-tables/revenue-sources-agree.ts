import type { RelationRule } from "../../rule.ts";
import { same } from "../same.ts";

/** The lines of 表1 that name a source of revenue, and the columns of 表2 that say what each item receives from it. */
const sources = [
  ["generalFinance", "generalPublic"],
  ["generalPublicTransfers", "generalPublicTransfers"],
  ["governmentFundRevenue", "governmentFunds"],
  ["governmentFundTransfers", "governmentFundTransfers"],
  ["stateCapitalRevenue", "stateCapital"],
  ["stateCapitalTransfers", "stateCapitalTransfers"],
  ["specialAccount", "specialAccount"],
  ["unitFunds", "unitFunds"],
  ["fiscalCarriedIn", "fiscalCarriedIn"],
  ["otherCarriedIn", "otherCarriedIn"],
] as const;

/** 表4 counts what was carried over as revenue of its budget. */
const budgets = [
  ["generalPublic", "generalPublicCarriedIn"],
  ["governmentFunds", "governmentFundsCarriedIn"],
  ["stateCapital", "stateCapitalCarriedIn"],
] as const;

/** 表1, 表2, 表4, 表11: each source of revenue is one number, wherever it is stated. */
export const revenueSourcesAgree: RelationRule = {
  id: "revenue-sources-agree",
  group: "cross-tables",
  severity: "error",
  dimension: "truthfulness",
  basis: "arithmetic",
  scope: "every-department",
  *relations({ figures }) {
    const line = (item: string) => figures.cell("budgetOverview", item, "revenue", "revenue");
    for (const [item, column] of sources) yield same(line(item), figures.total("revenueOverview", column));
    for (const [budget, carriedIn] of budgets) {
      const appropriated = figures.cell("fiscalOverview", budget, "revenue", "revenue");
      yield same(appropriated, [line(budget), line(carriedIn)]);
      yield same(appropriated, figures.total("fiscalOverview", budget, "expenditure"));
    }
    yield same(figures.total("carryOver", "fiscalSubtotal"), line("fiscalCarriedIn"));
    yield same(figures.total("carryOver", "otherSubtotal"), line("otherCarriedIn"));
  },
};
