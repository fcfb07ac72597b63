import type { Rule } from "../../rule.ts";
import { costsAgreeWithAllocation } from "./costs-agree-with-allocation.ts";
import { costsWithinAmount } from "./costs-within-amount.ts";
import { daysWithinPeriod } from "./days-within-period.ts";
import { fundsNotPlaceholders } from "./funds-not-placeholders.ts";
import { goalQuantitiesAgree } from "./goal-quantities-agree.ts";
import { indicatorCategoriesComplete } from "./indicator-categories-complete.ts";
import { indicatorNamesDistinct } from "./indicator-names-distinct.ts";
import { indicatorsSpeltAlike } from "./indicators-spelt-alike.ts";
import { lastYearInSameUnit } from "./last-year-in-same-unit.ts";
import { outputsAndCostsMeasured } from "./outputs-and-costs-measured.ts";
import { overallAmountEqualsFunds } from "./overall-amount-equals-funds.ts";
import { overallCountAgrees } from "./overall-count-agrees.ts";
import { overallFundsEqualBudget } from "./overall-funds-equal-budget.ts";
import { periodsWithinYear } from "./periods-within-year.ts";
import { projectAmountsAgree } from "./project-amounts-agree.ts";
import { projectCountAgrees } from "./project-count-agrees.ts";
import { projectFundsAddUp } from "./project-funds-add-up.ts";
import { projectTotalsAgree } from "./project-totals-agree.ts";
import { projectsNamedAlike } from "./projects-named-alike.ts";
import { quantityAndPriceInOneUnit } from "./quantity-and-price-in-one-unit.ts";
import { ratesInPercent } from "./rates-in-percent.ts";
import { targetsPossible } from "./targets-possible.ts";
import { weightsAddUp } from "./weights-add-up.ts";
import { weightsSplitByCategory } from "./weights-split-by-category.ts";

/** 绩效目标. In the order in which findings are reported. */
export const performanceRules: readonly Rule[] = [
  overallFundsEqualBudget,
  overallAmountEqualsFunds,
  overallCountAgrees,
  fundsNotPlaceholders,
  projectsNamedAlike,
  projectCountAgrees,
  projectAmountsAgree,
  projectFundsAddUp,
  projectTotalsAgree,
  periodsWithinYear,
  daysWithinPeriod,
  weightsAddUp,
  weightsSplitByCategory,
  indicatorCategoriesComplete,
  indicatorNamesDistinct,
  outputsAndCostsMeasured,
  targetsPossible,
  ratesInPercent,
  lastYearInSameUnit,
  quantityAndPriceInOneUnit,
  costsWithinAmount,
  goalQuantitiesAgree,
  indicatorsSpeltAlike,
  costsAgreeWithAllocation,
];
