import type { Figure } from "../../relation.ts";
import type { RelationRule } from "../../rule.ts";
import { atMost, same } from "../same.ts";
import { previousFigures } from "./previous-figures.ts";

/** By kind of budget: where last year's expenditure is told, and the columns of 表2 that its money came from. */
const kinds = [
  ["comparisons.generalPublic", ["generalPublic", "generalPublicTransfers"]],
  ["comparisons.governmentFunds", ["governmentFunds", "governmentFundTransfers"]],
  ["comparisons.stateCapital", ["stateCapital", "stateCapitalTransfers"]],
] as const;

/** Of each kind of budget, last year's revenue is last year's expenditure; where the treasury's money was carried in (财政拨款结转), expenditure may exceed it by that. */
export const previousAppropriationsAgree: RelationRule = {
  id: "previous-appropriations-agree",
  group: "narrative",
  severity: "error",
  dimension: "truthfulness",
  basis: "arithmetic",
  scope: "every-department",
  *relations(context) {
    const previous = previousFigures(context);
    const carriedIn = previous("comparisons.revenue", "fiscalCarriedIn");
    const none = allZero(carriedIn);
    for (const [part, sources] of kinds) {
      const [spent, received] = [previous(part), previous("comparisons.revenue", ...sources)];
      if (none) {
        yield same(received, spent);
      } else {
        yield atMost(received, spent);
        yield atMost(spent, [...received, ...carriedIn]);
      }
    }
    const spending = kinds.map(([part]) => previous(part)).filter((spent) => !allZero(spent));
    if (none || spending.length < 2) return;
    // Two kinds cannot both have had all that was carried in.
    const received = kinds.flatMap(([, sources]) => previous("comparisons.revenue", ...sources));
    yield atMost(spending.flat(), [...received, ...carriedIn]);
  },
};

function allZero(figures: readonly Figure[]): boolean {
  return figures.every(({ amount }) => amount.isZero());
}
