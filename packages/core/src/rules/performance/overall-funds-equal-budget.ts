import { fact } from "../../figures.ts";
import type { RelationRule } from "../../rule.ts";
import { same } from "../same.ts";
import { overallFunds } from "./overall-funds.ts";

/** 表1: the overall target (部门整体绩效目标) is for the whole budget, in the text and in its table. */
export const overallFundsEqualBudget: RelationRule = {
  id: "overall-funds-equal-budget",
  group: "performance",
  severity: "error",
  dimension: "truthfulness",
  basis: "performance",
  scope: "every-department",
  *relations({ disclosure: { performance }, figures }) {
    const budget = figures.total("budgetOverview", "expenditure", "expenditure");
    yield same(overallFunds(performance), budget);
    yield same(fact("performance.overallAmount", performance.overallAmount), budget);
  },
};
