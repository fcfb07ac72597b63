import type { Decimal } from "../money.ts";
import { type Bound, boundOf } from "./bounds.ts";
import { foldWidth } from "./fold-width.ts";
import { measureWords } from "./measure-words.ts";
import { readNumbers } from "./read-numbers.ts";
import { type Span, spanOf } from "./span.ts";

/** A number of things, people or times that prose states in digits. */
export interface ReadQuantity extends Span {
  readonly value: Decimal;
  /** The measure word: 篇 of 12篇. */
  readonly measure: string;
  readonly bound?: Bound;
}

const longestMeasure = Math.max(...measureWords.map((word) => word.length));
const measures = new Set(measureWords);

/** Every number with a measure word: 12篇, 不少于5件, 1.5万人次, ≥8台. Ordinals (第3条) count nothing. */
export function readQuantities(text: string): readonly ReadQuantity[] {
  const folded = foldWidth(text);
  return readNumbers(text).flatMap(({ value, from, to }) => {
    const [space = "", thousands = ""] = /^\s?(万?)余?/.exec(folded.slice(to, to + 3)) ?? [];
    const measure = measureAt(folded, to + space.length);
    if (measure === undefined || folded.charAt(from - 1) === "第") return [];
    const span = spanOf(text, from, to + space.length + measure.length);
    const number = thousands === "" ? value : value.times(10_000);
    return [{ ...span, value: number, measure, ...boundOf(folded, span.from, span.to) }];
  });
}

/** The longest measure word that stands there, so that 人次 is not 人. */
function measureAt(text: string, at: number): string | undefined {
  for (let length = longestMeasure; length > 0; length--) {
    const word = text.slice(at, at + length);
    if (word.length === length && measures.has(word)) return word;
  }
  return undefined;
}
