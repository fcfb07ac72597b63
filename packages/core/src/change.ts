import { type Amount, difference, type Percent, share, zero } from "./money.ts";

/**
 * How a figure stands to last year's.
 *
 * - `increase`, `decrease`: both years have an amount, and the percent is of last year's
 * - `unchanged`: the same amount in both years (持平)
 * - `new`: nothing last year. There is no percent of zero, whatever the amount
 * - `discontinued`: nothing this year, which is 100 percent less
 * - `none`: nothing in either year
 */
export type Change =
  | { readonly kind: "increase" | "decrease" | "discontinued"; readonly by: Amount; readonly percent: Percent }
  | { readonly kind: "new"; readonly by: Amount }
  | { readonly kind: "unchanged" | "none" };

/** Compares this year's amount with last year's; `by` is never negative, its direction is the kind. */
export function change(current: Amount, previous: Amount): Change {
  if (current.equals(previous)) return { kind: current.isZero() ? "none" : "unchanged" };
  const by = difference(current, previous).abs() as Amount;
  const percent = share(by, previous);
  if (percent === undefined) return { kind: "new", by };
  if (current.equals(zero)) return { kind: "discontinued", by, percent };
  return { kind: current.greaterThan(previous) ? "increase" : "decrease", by, percent };
}
