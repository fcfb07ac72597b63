import { type Span, spanOf } from "../../prose/span.ts";

/** Characters that are almost a name. */
export interface NearName extends Span {
  readonly name: string;
}

/** Shorter names are too easily almost another word. */
const shortestName = 8;

/** So many characters at either end find the places where a name may stand. */
const seedLength = 4;

/** Finds where a text has almost one of some names: one character in ten wrong, missing or too many, at most two. */
export function findNearNames(names: readonly string[]): (text: string) => readonly NearName[] {
  const long = names.filter(({ length }) => length >= shortestName);
  const known = new Set(names);
  const starts = new Map<string, string[]>();
  for (const name of long) {
    const seed = name.slice(0, seedLength);
    starts.set(seed, [...(starts.get(seed) ?? []), name]);
  }
  return (text) => {
    const found: NearName[] = [];
    for (let at = 0; at + seedLength <= text.length; at++) {
      const candidates = starts.get(text.slice(at, at + seedLength)) ?? [];
      if (candidates.some((name) => text.startsWith(name, at))) continue;
      for (const name of candidates) {
        const length = nearLength(text, at, name);
        const span = spanOf(text, at, at + (length ?? 0));
        if (length !== undefined && !known.has(span.written) && !otherNumeral(span.written, name)) {
          found.push({ ...span, name });
          break;
        }
      }
    }
    return found;
  };
}

/** How many characters of the text from there are almost the name; the fewest changes count. */
function nearLength(text: string, at: number, name: string): number | undefined {
  const allowed = name.length >= 12 ? 2 : 1;
  const lengths = [0, -1, 1, -2, 2].filter((more) => Math.abs(more) <= allowed).map((more) => name.length + more);
  const ends = lengths.map((length) => ({ length, changes: distance(text.slice(at, at + length), name) }));
  const near = ends.filter(({ length, changes }) => changes <= allowed && endsAlike(text.slice(at, at + length), name));
  return near.toSorted((one, other) => one.changes - other.changes)[0]?.length;
}

const offices = /[厅室处科局部会站所队院校馆台园]$/;

/** Otherwise the text goes on about something else; but 办公厅 may be meant for 办公室. */
function endsAlike(written: string, name: string): boolean {
  if (written.endsWith(name.slice(-2))) return true;
  return written.at(-2) === name.at(-2) && offices.test(written) && offices.test(name);
}

/** 第一中学 is not a slip for 第二中学, nor 2024年 for 2025年. */
function otherNumeral(written: string, name: string): boolean {
  const numerals = /[\d一二三四五六七八九十东南西北中上下甲乙丙]/g;
  return written.replaceAll(numerals, "#") === name.replaceAll(numerals, "#");
}

/** Levenshtein's. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = (row[j - 1] ?? 0) + (one.charAt(i - 1) === other.charAt(j - 1) ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
