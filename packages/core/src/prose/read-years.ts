import { foldWidth } from "./fold-width.ts";
import { readDocumentNumbers } from "./read-document-numbers.ts";
import { readTitles } from "./read-titles.ts";
import { type Span, spanOf, within } from "./span.ts";

/** A year that prose names in figures or characters; 上年 and 本年 are none. */
export interface ReadYear extends Span {
  readonly year: number;
  /** What names it: the prose itself, a paper's title, or a paper's number. */
  readonly in: "prose" | "title" | "document-number";
}

// 2025年, 2024—2026年, 2024、2025年, 2025-11-30, 〔2020〕.
const inDigits =
  /(?<![\d.,A-Za-z])((?:19|20)\d{2})(?=\s?年|[-./]\d{1,2}[-./]\d{1,2}(?!\d)|(?:\s?[-~—–至、到]{1,2}\s?(?:19|20)\d{2}){1,4}\s?年|[〕】\]）)］﹞] ?第?\d{1,5} ?号)/g;
const inCharacters = /(?:二[〇零○]|一九)[〇零○一二三四五六七八九]{2}(?=年)/g;
const characters = "〇一二三四五六七八九";

/** Every year of a text, with what names it. */
export function readYears(text: string): readonly ReadYear[] {
  if (!/[12１２]\S{3}|二\S{3}年|一九/.test(text)) return [];
  const folded = foldWidth(text);
  const titles = readTitles(text);
  const numbers = readDocumentNumbers(text);
  const digits = [...folded.matchAll(inDigits)].map(({ 0: written, index }) => ({ written, index }));
  const words = [...folded.matchAll(inCharacters)].map(({ 0: written, index }) => ({ written, index }));
  return [...digits, ...words]
    .toSorted((one, other) => one.index - other.index)
    .map(({ written, index }) => {
      const span = spanOf(text, index, index + written.length);
      const named = within(numbers, span) ? "document-number" : within(titles, span) ? "title" : "prose";
      return { ...span, year: Number(written.split("").map(digit).join("")), in: named };
    });
}

function digit(character: string): string {
  if (character === "零" || character === "○") return "0";
  const index = characters.indexOf(character);
  return index < 0 ? character : String(index);
}
