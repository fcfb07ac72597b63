import type { Rule } from "../../rule.ts";
import { overallAmountEqualsFunds } from "./overall-amount-equals-funds.ts";
import { overallCountAgrees } from "./overall-count-agrees.ts";
import { overallFundsEqualBudget } from "./overall-funds-equal-budget.ts";
import { projectAmountsAgree } from "./project-amounts-agree.ts";
import { projectCountAgrees } from "./project-count-agrees.ts";
import { projectFundsAddUp } from "./project-funds-add-up.ts";
import { projectTotalsAgree } from "./project-totals-agree.ts";
import { projectsNamedAlike } from "./projects-named-alike.ts";

/** 绩效目标. In the order in which findings are reported. */
export const performanceRules: readonly Rule[] = [
  overallFundsEqualBudget,
  overallAmountEqualsFunds,
  overallCountAgrees,
  projectsNamedAlike,
  projectCountAgrees,
  projectAmountsAgree,
  projectFundsAddUp,
  projectTotalsAgree,
];
