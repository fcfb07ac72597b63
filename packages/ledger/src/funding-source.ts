import type { revenueSources } from "@mingzhang/core";

/** 一般公共预算, 政府性基金预算, 国有资本经营预算: what the treasury pays from. */
export type Budget = "generalPublic" | "governmentFunds" | "stateCapital";

/** The last lines of the revenue side of 表1: the column of 表2 alone would not tell them apart. */
export type FundingSource =
  | "generalFinance"
  | "generalPublicTransfers"
  | "governmentFundRevenue"
  | "governmentFundTransfers"
  | "stateCapitalRevenue"
  | "stateCapitalTransfers"
  | "specialAccount"
  | "serviceRevenue"
  | "superiorSubsidy"
  | "affiliatedUnits"
  | "businessRevenue"
  | "otherRevenue"
  | "generalPublicCarriedIn"
  | "governmentFundsCarriedIn"
  | "stateCapitalCarriedIn"
  | "specialAccountCarriedIn"
  | "unitFundsCarriedIn";

interface Funding {
  /** The column of 表2 that it is told in. */
  readonly column: (typeof revenueSources)[number];
  /** Absent where it is no money of the treasury. */
  readonly budget?: Budget;
  /** Whether a higher level's treasury hands it down (上级转移支付). */
  readonly transferred?: true;
}

/** Where money comes from, in the order of 表1. */
export const fundingSources: Readonly<Record<FundingSource, Funding>> = {
  generalFinance: { column: "generalPublic", budget: "generalPublic" },
  generalPublicTransfers: { column: "generalPublicTransfers", budget: "generalPublic", transferred: true },
  governmentFundRevenue: { column: "governmentFunds", budget: "governmentFunds" },
  governmentFundTransfers: { column: "governmentFundTransfers", budget: "governmentFunds", transferred: true },
  stateCapitalRevenue: { column: "stateCapital", budget: "stateCapital" },
  stateCapitalTransfers: { column: "stateCapitalTransfers", budget: "stateCapital", transferred: true },
  specialAccount: { column: "specialAccount" },
  serviceRevenue: { column: "unitFunds" },
  superiorSubsidy: { column: "unitFunds" },
  affiliatedUnits: { column: "unitFunds" },
  businessRevenue: { column: "unitFunds" },
  otherRevenue: { column: "unitFunds" },
  generalPublicCarriedIn: { column: "fiscalCarriedIn", budget: "generalPublic" },
  governmentFundsCarriedIn: { column: "fiscalCarriedIn", budget: "governmentFunds" },
  stateCapitalCarriedIn: { column: "fiscalCarriedIn", budget: "stateCapital" },
  specialAccountCarriedIn: { column: "otherCarriedIn" },
  unitFundsCarriedIn: { column: "otherCarriedIn" },
};

/** Whether the money was left over from last year (上年结转结余). */
export function isCarriedIn(source: FundingSource): boolean {
  const { column } = fundingSources[source];
  return column === "fiscalCarriedIn" || column === "otherCarriedIn";
}
