import { Decimal as DecimalJs } from "decimal.js";

declare const tenThousandYuan: unique symbol;

/** A sum of money in 万元 (ten thousand yuan). Never a JavaScript number: 0.1 + 0.2 must be 0.3 in an account. */
export type Amount = Decimal & { readonly [tenThousandYuan]: true };

/** A percent in hundredths: 83.73 is 83.73%. */
export type Percent = Decimal & { readonly percent: true };

/** Half-up, as the Ministry rounds; half-even would break the tolerance that the rules grant to sums of rounded figures. */
export const Decimal = DecimalJs.clone({
  precision: 40,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -30,
  toExpPos: 30,
});
export type Decimal = DecimalJs;

/** A plain decimal of at most two places: no separator, no exponent, no leading zero. */
export const decimalPattern: RegExp = /^-?(0|[1-9]\d{0,11})(\.\d{1,2})?$/;

/**
 * Reads an amount in 万元 as the data files write it, such as `"1332.40"`.
 *
 * @throws {RangeError} when the text is not a plain decimal of at most two places
 */
export function amount(text: string): Amount {
  if (!decimalPattern.test(text)) throw new RangeError(`not an amount: ${JSON.stringify(text)}`);
  const value = new Decimal(text);
  // An account knows no negative zero, which some programs write.
  return (value.isZero() ? value.abs() : value) as Amount;
}

export const zero: Amount = amount("0.00");

/** The sum of amounts; exact, because amounts have two places. */
export function sum(amounts: readonly Amount[]): Amount {
  return amounts.reduce<Decimal>((total, each) => total.plus(each), zero) as Amount;
}

export function difference(minuend: Amount, subtrahend: Amount): Amount {
  return minuend.minus(subtrahend) as Amount;
}

/** `part` as a percent of `whole`, rounded half-up to two places; `undefined` of a whole that is zero. */
export function share(part: Amount, whole: Amount): Percent | undefined {
  return whole.isZero() ? undefined : (part.times(100).dividedBy(whole).toDecimalPlaces(2) as Percent);
}

/** As data files write it: `1332.40`. */
export function plain(value: Decimal): string {
  // What is rounded to nothing has no sign.
  return value.toFixed(2).replace(/^-(?=0\.00$)/, "");
}

/** As documents print it: `1,332.40`. Both official languages write figures alike. */
export function grouped(value: Decimal): string {
  return plain(value).replace(/\B(?=(\d{3})+\.)/g, ",");
}
