import { type Amount, Decimal, sum } from "./money.ts";
import type { Place } from "./place.ts";
import { gradeSum, type SumGrade, sumTolerance } from "./tolerance.ts";

/** A figure of the disclosure with its place; a blank is nothing. */
export interface Figure {
  readonly amount: Amount;
  readonly place: Place;
  /** Whether anything stands there, be it 0.00. */
  readonly stated: boolean;
}

/**
 * That two sums of figures are one number, or that the left one is no more than the right one.
 *
 * The left side is what is in question; a single figure on both sides is the same figure in two places.
 */
export interface Relation {
  readonly kind: "equal" | "at-most";
  readonly left: readonly Figure[];
  readonly right: readonly Figure[];
  /** Whether the figures are counts of people or things, which nobody rounds; amounts when absent. */
  readonly counts?: true;
}

export interface Judgement {
  readonly grade: SumGrade;
  readonly actual: Amount;
  readonly expected: Amount;
  readonly difference: Decimal;
  readonly tolerance: Decimal;
}

/** Whether a relation holds, and if not, how far rounding explains it. */
export function judge({ kind, left, right, counts }: Relation): Judgement {
  const actual = sum(left.map(({ amount }) => amount));
  const expected = sum(right.map(({ amount }) => amount));
  const difference = actual.minus(expected);
  const [sure, possible] = counts ? [nothing, nothing] : tolerances(left, right);
  const holds = kind === "at-most" && !difference.isPositive();
  return {
    grade: holds ? "exact" : gradeSum(difference, sure, possible),
    actual,
    expected,
    difference,
    tolerance: sure,
  };
}

const nothing = new Decimal(0);

/** By the figures that are not zero; and by all that are stated, because 0.00 may stand for as much as 49 yuan. */
function tolerances(left: readonly Figure[], right: readonly Figure[]): readonly [Decimal, Decimal] {
  const figures = [...left, ...right];
  const filled = figures.filter(({ amount }) => !amount.isZero()).length;
  const stated = figures.filter((figure) => figure.stated).length;
  return [sumTolerance(filled - 1), sumTolerance(stated - 1)];
}
