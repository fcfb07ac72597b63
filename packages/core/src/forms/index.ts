import { budgetOverview } from "./budget-overview.ts";
import { carryOver } from "./carry-over.ts";
import { expenditureOverview } from "./expenditure-overview.ts";
import { fiscalOverview } from "./fiscal-overview.ts";
import { generalPublicBasic } from "./general-public-basic.ts";
import { generalPublicExpenditure } from "./general-public-expenditure.ts";
import { generalPublicProjects } from "./general-public-projects.ts";
import { governmentFunds } from "./government-funds.ts";
import { revenueOverview } from "./revenue-overview.ts";
import { stateCapital } from "./state-capital.ts";
import { threePublic } from "./three-public.ts";

/** The official tables in their official order. */
export const forms = [
  budgetOverview,
  revenueOverview,
  expenditureOverview,
  fiscalOverview,
  generalPublicExpenditure,
  generalPublicBasic,
  generalPublicProjects,
  governmentFunds,
  stateCapital,
  threePublic,
  carryOver,
] as const;

export type FormId = (typeof forms)[number]["id"];
