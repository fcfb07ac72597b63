import { type Amount, Decimal, sum } from "./money.ts";
import type { Place } from "./place.ts";
import { gradeSum, type SumGrade, sumTolerance } from "./tolerance.ts";

/** A figure of the disclosure with its place; a blank is nothing. */
export interface Figure {
  readonly amount: Amount;
  readonly place: Place;
  /** Whether anything stands there, be it 0.00. */
  readonly stated: boolean;
  /** Whether the whole row is not filed. */
  readonly missing?: true;
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
}

/** Whether a relation holds, and if not, how far rounding explains it. */
export function judge(relation: Relation): Judgement {
  const left = relation.left.filter(isFilled);
  const right = relation.right.filter(isFilled);
  const actual = sum(left.map(({ amount }) => amount));
  const expected = sum(right.map(({ amount }) => amount));
  const tally = {
    difference: actual.minus(expected),
    filled: left.length + right.length,
    stated: count(relation.left) + count(relation.right),
  };
  return { ...tally, actual, expected, grade: gradeTally(relation, tally) };
}

/** Most cells of a form are blank, and adding nothing takes time too. */
function isFilled({ amount }: Figure): boolean {
  return !amount.isZero();
}

function count(figures: readonly Figure[]): number {
  return figures.reduce((stated, figure) => stated + Number(figure.stated), 0);
}

/** Grades by the figures that are not zero; and by all that are stated, because 0.00 may stand for as much as 49 yuan. */
export function gradeTally(relation: Pick<Relation, "kind" | "counts">, tally: Tally): SumGrade {
  const { difference, stated } = tally;
  if (difference.isZero() || (relation.kind === "at-most" && difference.isNegative())) return "exact";
  return gradeSum(difference, toleranceOf(relation, tally), relation.counts ? nothing : sumTolerance(stated - 1));
}

/** The difference that honest rounding allows; counts allow none. */
export function toleranceOf({ counts }: Pick<Relation, "counts">, { filled }: Pick<Tally, "filled">): Decimal {
  return counts ? nothing : sumTolerance(filled - 1);
}

const nothing = new Decimal(0);
