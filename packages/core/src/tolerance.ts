import { Decimal } from "./money.ts";

/**
 * What two sums that should be equal say together.
 *
 * - `exact`: they are equal
 * - `rounding`: the difference is what rounding each figure by itself brings about
 * - `suspicious`: it could be, but honest figures hardly ever add up to so large a tail
 * - `wrong`: no rounding explains it
 */
export type SumGrade = "exact" | "rounding" | "suspicious" | "wrong";

const cent = new Decimal("0.01");
const smallTail = cent.times(3);

/**
 * How far the sum of `addends` rounded figures may honestly lie from its rounded total: 0.01 × ⌊n / 2⌋.
 *
 * Each figure, rounded half-up to 0.01, is off by at most 0.005, and so is the total; the bound is reached.
 * Only figures that are not zero count, and a single one must equal its total.
 * Where both sides are sums, every figure but one is an addend.
 */
export function sumTolerance(addends: number): Decimal {
  return cent.times(Math.floor(Math.max(addends, 0) / 2));
}

/** `tolerance` is explained by figures that are not zero; `possible`, never less, if figures of 0.00 were rounded down to it. */
export function gradeSum(difference: Decimal, tolerance: Decimal, possible: Decimal = tolerance): SumGrade {
  const size = difference.abs();
  if (size.isZero()) return "exact";
  if (size.greaterThan(Decimal.max(tolerance, possible))) return "wrong";
  return size.greaterThan(tolerance) || size.greaterThan(usualTail(tolerance)) ? "suspicious" : "rounding";
}

/**
 * How far honest figures lie apart but for one sum in some ten thousand: four standard deviations.
 * The error of a rounded figure is spread evenly over 0.01, so its variance is 0.01² / 12; those of n addends and their total add up.
 */
function usualTail(tolerance: Decimal): Decimal {
  const addends = tolerance.dividedBy(cent).times(2);
  return Decimal.max(smallTail, addends.plus(1).dividedBy(12).sqrt().times(cent).times(4));
}
