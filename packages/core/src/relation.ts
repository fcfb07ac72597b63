import { type Amount, Decimal, sum } from "./money.ts";
import type { Place } from "./place.ts";
import { gradeSum, type SumGrade, sumTolerance } from "./tolerance.ts";

/** A figure of the disclosure with its place; a blank is nothing. */
export interface Figure {
  readonly amount: Amount;
  readonly place: Place;
  /** Whether anything stands there, be it 0.00. */
  readonly stated: boolean;
  /** Whether nobody states it: the number of a list's elements, or nothing at all below a part of the data. */
  readonly derived?: true;
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

/** How far the two sides of a relation are apart, and how many figures could have been rounded. */
export interface Tally {
  /** The left side less the right one. */
  readonly difference: Decimal;
  /** How many figures are not zero. */
  readonly filled: number;
  /** How many figures are no blanks. */
  readonly stated: number;
}

export interface Judgement extends Tally {
  readonly grade: SumGrade;
  readonly actual: Amount;
  readonly expected: Amount;
  readonly tolerance: Decimal;
}

/** Whether a relation holds, and if not, how far rounding explains it. */
export function judge(relation: Relation): Judgement {
  const { left, right } = relation;
  const figures = [...left, ...right];
  const actual = sum(left.map(({ amount }) => amount));
  const expected = sum(right.map(({ amount }) => amount));
  const tally = {
    difference: actual.minus(expected),
    filled: figures.filter(({ amount }) => !amount.isZero()).length,
    stated: figures.filter(({ stated }) => stated).length,
  };
  return { ...tally, actual, expected, ...gradeTally(relation, tally) };
}

/** Grades by the figures that are not zero; and by all that are stated, because 0.00 may stand for as much as 49 yuan. */
export function gradeTally(
  { kind, counts }: Pick<Relation, "kind" | "counts">,
  { difference, filled, stated }: Tally,
): Pick<Judgement, "grade" | "tolerance"> {
  const tolerance = counts ? nothing : sumTolerance(filled - 1);
  const possible = counts ? nothing : sumTolerance(stated - 1);
  const holds = kind === "at-most" && !difference.isPositive();
  return { grade: holds ? "exact" : gradeSum(difference, tolerance, possible), tolerance };
}

const nothing = new Decimal(0);
