import { type Direction, directionWords } from "./direction-words.ts";
import { readClauses } from "./read-clauses.ts";
import { type Span, spanOf } from "./span.ts";

/** A word of rise, fall or standstill; the span is the word's own. */
export interface ReadDirection extends Span {
  readonly direction: Direction;
  /** The clause that holds it. */
  readonly clause: Span;
  /** What precedes the word in its clause, after any earlier such word: what rises or falls, as far as it is named there. */
  readonly subject: Span;
  /** What follows it, before any later such word. */
  readonly rest: Span;
}

const directionOf = new Map(
  Object.entries(directionWords).flatMap(([direction, words]) =>
    words.map((word): [string, Direction] => [word, direction as Direction]),
  ),
);
// 增 and 减 alone are words of direction only before a figure: 较上年增17.1万元.
const words = new RegExp(
  [...[...directionOf.keys()].toSorted((one, other) => other.length - one.length), "[增减](?=\\d)"].join("|"),
  "g",
);
const negated = /(?:不|未|不再|没有|不得|避免|防止)$/;

/** Every word of direction in a text, except where it is denied (未增加). */
export function readDirections(text: string): readonly ReadDirection[] {
  return readClauses(text).flatMap((clause) => {
    const matches = [...clause.written.matchAll(words)].map(({ 0: word, index }) => ({
      word,
      from: clause.from + index,
      to: clause.from + index + word.length,
    }));
    return matches.flatMap(({ word, from, to }, index) => {
      const subject = spanOf(text, matches[index - 1]?.to ?? clause.from, from);
      const direction = word === "增" ? "rise" : word === "减" ? "fall" : directionOf.get(word);
      if (direction === undefined || negated.test(subject.written)) return [];
      const rest = spanOf(text, to, matches[index + 1]?.from ?? clause.to);
      return [{ ...spanOf(text, from, to), direction, clause, subject, rest }];
    });
  });
}
