import { Decimal } from "../money.ts";
import type { BatchRule } from "./batch-rule.ts";

/** Fewer departments say nothing about what is usual in a city. */
const fewest = 5;

/** A change so far from the middle one, in median deviations, is rare; where all change alike, less than half as much again is no news. */
const deviations = 5;
const leastDistance = new Decimal("0.5");

/** A department's expenditure has not changed far more than those of the others: a slip of a decimal point shows so. */
export const changesLikeTheOthers: BatchRule = {
  id: "changes-like-the-others",
  severity: "warning",
  dimension: "truthfulness",
  basis: "inspection-2017",
  *check({ departments }) {
    const changes = departments.flatMap(({ code, name, expenditure, previousExpenditure: previous }) => {
      if (previous === undefined || previous.isZero()) return [];
      return [{ code, name, expenditure, previous, change: expenditure.minus(previous).dividedBy(previous) }];
    });
    if (changes.length < fewest) return;
    const middle = median(changes.map(({ change }) => change));
    const usual = median(changes.map(({ change }) => change.minus(middle).abs())).times(deviations);
    const far = Decimal.max(usual, leastDistance);
    for (const { code, name, expenditure, previous, change } of changes) {
      if (change.minus(middle).abs().lessThanOrEqualTo(far)) continue;
      const values = { name, expenditure, previous, change: percent(change), middle: percent(middle) };
      yield { variant: change.greaterThan(middle) ? "more" : "less", department: code, values };
    }
  },
};

function median(values: readonly Decimal[]): Decimal {
  const sorted = values.toSorted((one, other) => one.comparedTo(other));
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? new Decimal(0);
  return sorted.length % 2 === 1 ? upper : upper.plus(sorted[half - 1] ?? upper).dividedBy(2);
}

function percent(share: Decimal): string {
  return `${share.times(100).toFixed(2)}%`;
}
