import { type Amount, Decimal, plain } from "@mingzhang/core";
import type { Cell } from "@mingzhang/spreadsheet";
import { type CellReading, type CellRemark, found, problem } from "./cell-reading.ts";
import { type MoneyUnit, powerOfTen } from "./money-unit.ts";
import { type Money, readMoney } from "./read-money.ts";

/** 元 in 万元. */
const tenThousand = 10_000;

/**
 * Reads a cell as what is printed: 万元 with two places. A sum in 元 is rounded half-up, each cell by itself; one in 万元 must
 * not need it, because a text with a third place was never a printed amount. Of a number the places that its format hides
 * are dropped with a remark.
 */
export function readAmount(cell: Cell | undefined, unit: MoneyUnit = "tenThousandYuan"): CellReading<Amount> {
  const read = readMoney(cell, unit);
  if (read.kind !== "value") return read;
  const { yuan, places, typed, unit: own } = read.value;
  const exact = yuan.dividedBy(tenThousand);
  const rounded = exact.toDecimalPlaces(2, Decimal.ROUND_HALF_UP) as Amount;
  if (places <= mostPlaces(own)) return found(positive(rounded));
  if (typed) return problem("too-precise", { found: written(read.value) });
  return found(positive(rounded), remark(read.value, plain(rounded)));
}

/**
 * Reads a cell as 元 to the 分, for exact accounts: `13324000.50`.
 *
 * @returns a plain decimal with at most two places
 */
export function readYuan(cell: Cell | undefined, unit: MoneyUnit = "yuan"): CellReading<string> {
  const read = readMoney(cell, unit);
  if (read.kind !== "value") return read;
  const { yuan, typed } = read.value;
  const rounded = yuan.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  if (rounded.equals(yuan)) return found(positive(rounded).toFixed());
  if (typed) return problem("too-precise", { found: written(read.value) });
  return found(positive(rounded).toFixed(), remark(read.value, rounded.toFixed()));
}

/** 元 has 分 as its second place, 万元 the second place that is printed; larger units need no more than they show. */
function mostPlaces(unit: MoneyUnit): number {
  return 2 + Math.max(0, powerOfTen[unit] - 4);
}

/** An account has no -0.00. */
function positive<D extends Decimal>(value: D): D {
  return (value.isZero() ? value.abs() : value) as D;
}

function written({ yuan, unit }: Money): string {
  return yuan.dividedBy(Decimal.pow(10, powerOfTen[unit])).toFixed();
}

function remark(money: Money, value: string): CellRemark {
  return { code: "rounded-number", values: { found: written(money), value } };
}
