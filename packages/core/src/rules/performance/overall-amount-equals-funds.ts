import { fact } from "../../figures.ts";
import type { RelationRule } from "../../rule.ts";
import { same } from "../same.ts";
import { overallFunds } from "./overall-funds.ts";

/** The amount that the text gives the overall target (涉及预算金额) is the sum of the funds in 部门整体绩效目标表, whatever part of the budget the target covers. */
export const overallAmountEqualsFunds: RelationRule = {
  id: "overall-amount-equals-funds",
  group: "performance",
  severity: "error",
  dimension: "truthfulness",
  basis: "arithmetic",
  scope: "every-department",
  *relations({ disclosure: { performance } }) {
    yield same(fact("performance.overallAmount", performance.overallAmount), overallFunds(performance));
  },
};
