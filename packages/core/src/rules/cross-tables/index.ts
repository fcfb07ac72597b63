import type { Rule } from "../../rule.ts";
import { agencyOperatingAgrees } from "./agency-operating-agrees.ts";
import { basicExpenditureAgrees } from "./basic-expenditure-agrees.ts";
import { budgetsAgreeWithExpenditure } from "./budgets-agree-with-expenditure.ts";
import { carriedInAgrees } from "./carried-in-agrees.ts";
import { categoriesAgree } from "./categories-agree.ts";
import { codesNamedAlike } from "./codes-named-alike.ts";
import { fiscalAppropriationAgrees } from "./fiscal-appropriation-agrees.ts";
import { functionAgreesWithEconomics } from "./function-agrees-with-economics.ts";
import { fundExpenditureAgrees } from "./fund-expenditure-agrees.ts";
import { generalPublicExpenditureAgrees } from "./general-public-expenditure-agrees.ts";
import { overviewTotalsAgree } from "./overview-totals-agree.ts";
import { projectExpenditureAgrees } from "./project-expenditure-agrees.ts";
import { revenueAndExpenditureItemsAgree } from "./revenue-and-expenditure-items-agree.ts";
import { revenueSourcesAgree } from "./revenue-sources-agree.ts";
import { socialInsuranceWithinSections } from "./social-insurance-within-sections.ts";
import { threePublicAgreesWithSections } from "./three-public-agrees-with-sections.ts";

/** One figure in two tables. In the order in which findings are reported. */
export const crossTablesRules: readonly Rule[] = [
  overviewTotalsAgree,
  categoriesAgree,
  revenueAndExpenditureItemsAgree,
  revenueSourcesAgree,
  fiscalAppropriationAgrees,
  generalPublicExpenditureAgrees,
  basicExpenditureAgrees,
  projectExpenditureAgrees,
  fundExpenditureAgrees,
  carriedInAgrees,
  threePublicAgreesWithSections,
  functionAgreesWithEconomics,
  agencyOperatingAgrees,
  codesNamedAlike,
  budgetsAgreeWithExpenditure,
  socialInsuranceWithinSections,
];
