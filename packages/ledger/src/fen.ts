import { type Amount, amount } from "@mingzhang/core";

declare const fen: unique symbol;

/** A sum of money in whole 分 (hundredths of a yuan), exact however many are added. */
export type Fen = bigint & { readonly [fen]: true };

const yuanPattern = /^(0|[1-9]\d{0,14})(?:\.(\d{1,2}))?$/;

/**
 * Reads an amount in 元 as accounts write it: `"13324000.50"`.
 *
 * @throws {RangeError} when the text is not a plain decimal of at most two places, or is below zero
 */
export function fenOfYuan(yuan: string): Fen {
  const [, whole, cents = ""] = yuanPattern.exec(yuan) ?? [];
  if (whole === undefined) throw new RangeError(`not an amount in yuan: ${JSON.stringify(yuan)}`);
  return BigInt(whole + cents.padEnd(2, "0")) as Fen;
}

/** 分 in 0.01 万元, the last place that the forms print. */
const printed = 10_000n;

/** What the forms print: 万元 with two places, rounded half-up. */
export function printedAmount(exact: Fen): Amount {
  const hundredths = ((exact + printed / 2n) / printed).toString().padStart(3, "0");
  return amount(`${hundredths.slice(0, -2)}.${hundredths.slice(-2)}`);
}

export function sumFen(amounts: Iterable<Fen>): Fen {
  let total = 0n;
  for (const each of amounts) total += each;
  return total as Fen;
}
