import { Decimal } from "../money.ts";
import { chineseNumber } from "./chinese-number.ts";
import { foldWidth } from "./fold-width.ts";

/** A number as such, before it is known what of. */
export interface ReadNumber {
  readonly value: Decimal;
  /** How many digits stand after the point. */
  readonly places: number;
  readonly from: number;
  readonly to: number;
}

/** No amount, count or year is longer; numbers of cards and persons are. */
const longestNumber = 16;

const arabic = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/g;

const chinese = /[零〇一二两三四五六七八九十百千]+/g;

/** The numbers of a text in digits, with or without separators, half- or full-width. Parts of words such as A4 or 1.2.3 are none. */
export function readNumbers(text: string): readonly ReadNumber[] {
  const folded = foldWidth(text);
  return [...folded.matchAll(arabic)].flatMap(({ 0: written, index: from }) => {
    const to = from + written.length;
    const partOfWord = /[A-Za-z.\d]/.test(folded.charAt(from - 1)) || /[A-Za-z]/.test(folded.charAt(to));
    if (partOfWord || written.length > longestNumber) return [];
    const places = written.split(".")[1]?.length ?? 0;
    return [{ value: new Decimal(written.replaceAll(",", "")), places, from, to }];
  });
}

/** The numbers of a text in characters: 五十, 一百零二; readers ask for them only where a unit must follow. */
export function readChineseNumbers(text: string): readonly ReadNumber[] {
  return [...text.matchAll(chinese)].flatMap(({ 0: written, index: from }) => {
    const value = /[第数几多万亿点\d]/.test(text.charAt(from - 1)) ? undefined : chineseNumber(written);
    return value === undefined ? [] : [{ value: new Decimal(value), places: 0, from, to: from + written.length }];
  });
}
