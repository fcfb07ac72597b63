import { Decimal } from "../money.ts";
import { type Bound, boundOf } from "./bounds.ts";
import { foldWidth } from "./fold-width.ts";
import { type ReadNumber, readChineseNumbers, readNumbers } from "./read-numbers.ts";
import { type Span, spanOf } from "./span.ts";

/** A sum of money that prose states. */
export interface ReadAmount extends Span {
  /** In 万元, exactly as written: 15000元 is 1.5; may have more than two places. */
  readonly amount: Decimal;
  /** Of a range (3至5万元), its upper end. */
  readonly upper?: Decimal;
  /** How many digits stand after the point as written. */
  readonly places: number;
  /** The unit as written, without what it is per; 万 where 元 was left out. */
  readonly unit: AmountUnit;
  /** What the amount is for one of: 季 of 13.75万元/季, 人 of 每人200元. */
  readonly per?: string;
  readonly bound?: Bound;
}

const inTenThousands = {
  亿元: new Decimal(10_000),
  万元: new Decimal(1),
  千元: new Decimal("0.1"),
  百元: new Decimal("0.01"),
  元: new Decimal("0.0001"),
  亿: new Decimal(10_000),
  万: new Decimal(1),
} as const;

export type AmountUnit = keyof typeof inTenThousands;

// 万 alone is money only where nothing that it could count follows: not 1.5万人.
const unitPattern = /\s*余?(亿元|万元|千元|百元|元(?![旦月素件化])|[亿万](?![一-鿿]))/y;
const perAfter = /[/每]((?:[一-鿿·]|平方米){1,3}(?:\/[一-鿿]{1,2})?)/y;
const perBefore = /每(?:一|个)?([一-鿿]{1,2})$/;
const rangePattern = /\s*(?:-|~|～|—{1,2}|–|至|到)\s*/y;

/** Every sum of money in a text, in 亿元, 万元, 千元 or 元. */
export function readAmounts(text: string): readonly ReadAmount[] {
  if (!/[元万亿]/.test(text)) return [];
  const folded = foldWidth(text);
  const numbers = [...readNumbers(text), ...readChineseNumbers(text)].toSorted((one, other) => one.from - other.from);
  const found: ReadAmount[] = [];
  for (const [index, number] of numbers.entries()) {
    const unit = unitAt(folded, number.to);
    const lower = lowerEnd(folded, numbers[index - 1], number);
    if (unit === undefined) continue;
    const inUnit = (each: ReadNumber) => each.value.times(inTenThousands[unit.unit]);
    const from = lower?.from ?? number.from;
    // 3万元至5万元 was met as 3万元 first, and is one range.
    if (lower !== undefined && (found.at(-1)?.to ?? 0) > from) found.pop();
    const { to, per } = perOf(folded, from, unit.to);
    found.push({
      ...spanOf(text, from, to),
      amount: lower === undefined ? inUnit(number) : lower.value.times(inTenThousands[lower.unit ?? unit.unit]),
      ...(lower === undefined ? {} : { upper: inUnit(number) }),
      places: number.places,
      unit: unit.unit,
      ...(per === undefined ? {} : { per }),
      ...boundOf(folded, from, to),
    });
  }
  return found;
}

interface Unit {
  readonly unit: AmountUnit;
  readonly to: number;
}

function unitAt(folded: string, at: number): Unit | undefined {
  unitPattern.lastIndex = at;
  const match = unitPattern.exec(folded);
  const unit = match?.[1];
  return unit === undefined || !isUnit(unit) ? undefined : { unit, to: unitPattern.lastIndex };
}

function isUnit(written: string): written is AmountUnit {
  return written in inTenThousands;
}

function lowerEnd(
  folded: string,
  lower: ReadNumber | undefined,
  { from }: ReadNumber,
): (ReadNumber & { readonly unit?: AmountUnit }) | undefined {
  if (lower === undefined) return undefined;
  const unit = unitAt(folded, lower.to);
  rangePattern.lastIndex = unit?.to ?? lower.to;
  if (!rangePattern.test(folded) || rangePattern.lastIndex !== from) return undefined;
  return unit === undefined ? lower : { ...lower, unit: unit.unit };
}

function perOf(folded: string, from: number, to: number): { readonly to: number; readonly per?: string } {
  perAfter.lastIndex = to;
  const after = perAfter.exec(folded)?.[1];
  if (after !== undefined) return { to: perAfter.lastIndex, per: after };
  const before = perBefore.exec(folded.slice(Math.max(0, from - 5), from))?.[1];
  return before === undefined ? { to } : { to, per: before };
}
