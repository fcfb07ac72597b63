import { Decimal } from "../money.ts";
import { type Bound, boundOf } from "./bounds.ts";
import { chineseNumber } from "./chinese-number.ts";
import { foldWidth } from "./fold-width.ts";
import { readNumbers } from "./read-numbers.ts";
import { type Span, spanOf } from "./span.ts";

/** A percent that prose states. */
export interface ReadPercent extends Span {
  /** In hundredths: 83.73 of 83.73%. */
  readonly percent: Decimal;
  readonly places: number;
  readonly bound?: Bound;
}

const inCharacters = /百分之([零一二两三四五六七八九十百]{1,5})/g;

/** Every percent of a text: 12.5%, 百分之二十. Percentage points (个百分点) are differences, and none. */
export function readPercents(text: string): readonly ReadPercent[] {
  if (!/[%％]|百分之/.test(text)) return [];
  const folded = foldWidth(text);
  const inDigits = readNumbers(text).flatMap(({ value, places, from, to }) => {
    const sign = /^\s?%/.exec(folded.slice(to, to + 2))?.[0];
    const words = folded.slice(Math.max(0, from - 3), from) === "百分之";
    if (sign === undefined && !words) return [];
    const span = spanOf(text, words ? from - 3 : from, to + (sign?.length ?? 0));
    return [{ ...span, percent: value, places, ...boundOf(folded, span.from, span.to) }];
  });
  const inWords = [...folded.matchAll(inCharacters)].flatMap(({ 0: written, 1: number = "", index }) => {
    const value = chineseNumber(number);
    const span = spanOf(text, index, index + written.length);
    return value === undefined
      ? []
      : [{ ...span, percent: new Decimal(value), places: 0, ...boundOf(folded, span.from, span.to) }];
  });
  return [...inDigits, ...inWords].toSorted((one, other) => one.from - other.from);
}
