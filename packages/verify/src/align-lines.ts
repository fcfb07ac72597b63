import { diffArrays } from "diff";
import type { ExpectedLine } from "./expected-line.ts";
import { type LinePair, pairLines, type Texts } from "./pair-lines.ts";
import { squeeze } from "./squeeze.ts";

/** Which lines are gone, have come or were changed, in reading order; those that agree are left out. */
export function alignLines<Found extends Texts>(
  expected: readonly ExpectedLine[],
  found: readonly Found[],
): readonly LinePair<Found>[] {
  const wanted = expected.filter(({ cells }) => cells.some(({ text }) => squeeze(text) !== ""));
  const present = found.filter(({ cells }) => cells.some((text) => squeeze(text) !== ""));
  const wantedKeys = wanted.map(({ cells }) => keyOf(cells.map(({ text }) => text)));
  const presentKeys = present.map(({ cells }) => keyOf(cells));

  const pairs: LinePair<Found>[] = [];
  let gone: readonly ExpectedLine[] = [];
  let come: readonly Found[] = [];
  const settle = () => {
    // Lines between two that agree: those that resemble each other are the same line, changed.
    if (gone.length > 0 || come.length > 0) pairs.push(...pairLines(gone, come));
    gone = [];
    come = [];
  };
  let [fromWanted, fromPresent] = [0, 0];
  for (const { count, added, removed } of diffArrays(wantedKeys, presentKeys)) {
    if (removed) gone = wanted.slice(fromWanted, fromWanted + count);
    else if (added) come = present.slice(fromPresent, fromPresent + count);
    else settle();
    if (!added) fromWanted += count;
    if (!removed) fromPresent += count;
  }
  settle();
  return pairs;
}

/** What two lines have in common that say the same. */
export function keyOf(cells: readonly string[]): string {
  return cells.map(squeeze).join("\u0000");
}
