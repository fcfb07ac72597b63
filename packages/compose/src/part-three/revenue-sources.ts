/** The columns of 表2 that name a source of revenue, in its order; every one is mentioned in the prose, used or not. */
export const revenueSources = [
  "generalPublic",
  "generalPublicTransfers",
  "governmentFunds",
  "governmentFundTransfers",
  "stateCapital",
  "stateCapitalTransfers",
  "specialAccount",
  "unitFunds",
  "fiscalCarriedIn",
  "otherCarriedIn",
] as const;
