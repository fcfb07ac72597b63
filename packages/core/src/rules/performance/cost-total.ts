import { Decimal } from "../../money.ts";
import type { CostWithFactors } from "./cost-chain.ts";

/** What costs come to, each taken times its factors; or how far that may have been rounded. */
export function totalCost(members: readonly CostWithFactors[], field: "amount" | "rounded" = "amount"): Decimal {
  return members.reduce((sum, { cost, factors }) => {
    return sum.plus(factors.reduce((product, { value }) => product.times(value), cost[field]));
  }, new Decimal(0));
}

/** 1×4＋7×0.4: as a clerk would write it beside the table. */
export function formula(members: readonly CostWithFactors[]): string {
  return members
    .map(({ cost, factors }) => [...factors.map(({ value }) => value), cost.amount].map(String).join("×"))
    .join("＋");
}
