import { diffArrays } from "diff";
import type { DocumentPlace, ExpectedLine } from "./expected-line.ts";
import type { FilePlace, FinishedLine } from "./finished-line.ts";
import { pairLines } from "./pair-lines.ts";
import { squeeze } from "./squeeze.ts";

/** Something that a finished file says otherwise than its document. */
export type Difference =
  | {
      readonly kind: "changed";
      readonly place: DocumentPlace;
      /** The heads of the cell's column, the widest first. */
      readonly heads: readonly string[];
      readonly expected: string;
      readonly found: string;
      readonly at: FilePlace;
    }
  /** Lines that follow one another and are gone; `first` says how the first of them begins. */
  | { readonly kind: "missing"; readonly place: DocumentPlace; readonly lines: number; readonly first: string }
  | { readonly kind: "added"; readonly lines: number; readonly first: string; readonly at: FilePlace };

/** Compares line by line and cell by cell, in reading order, so that two figures that changed places are told. */
export function compareLines(expected: readonly ExpectedLine[], found: readonly FinishedLine[]): readonly Difference[] {
  const wanted = expected.filter(({ cells }) => cells.some(({ text }) => squeeze(text) !== ""));
  const present = found.filter(({ cells }) => cells.some((text) => squeeze(text) !== ""));
  const wantedKeys = wanted.map(({ cells }) => keyOf(cells.map(({ text }) => text)));
  const presentKeys = present.map(({ cells }) => keyOf(cells));

  const differences: Difference[] = [];
  let gone: readonly ExpectedLine[] = [];
  let come: readonly FinishedLine[] = [];
  const settle = () => {
    if (gone.length > 0 || come.length > 0) differences.push(...compareRun(gone, come));
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
  return differences;
}

/** What two lines have in common that say the same. */
export function keyOf(cells: readonly string[]): string {
  return cells.map(squeeze).join("\u0000");
}

/** Lines between two that agree: those that resemble each other are the same line, changed. */
function compareRun(gone: readonly ExpectedLine[], come: readonly FinishedLine[]): readonly Difference[] {
  return pairLines(gone, come).flatMap((pair): readonly Difference[] => {
    switch (pair.kind) {
      case "both":
        return changedCells(pair.expected, pair.found);
      case "missing": {
        const [first] = pair.lines;
        return [{ kind: "missing", place: first.place, lines: pair.lines.length, first: textOf(first) }];
      }
      case "added": {
        const [first] = pair.lines;
        return [{ kind: "added", lines: pair.lines.length, first: first.cells.join(" "), at: first.at }];
      }
    }
  });
}

function changedCells({ cells, place }: ExpectedLine, found: FinishedLine): readonly Difference[] {
  const { at } = found;
  if (cells.length !== found.cells.length) {
    const expected = cells.map(({ text }) => text).join(" | ");
    return [{ kind: "changed", place, heads: [], expected, found: found.cells.join(" | "), at }];
  }
  return cells.flatMap(({ text, heads }, index): readonly Difference[] => {
    const other = found.cells[index] ?? "";
    return squeeze(text) === squeeze(other)
      ? []
      : [{ kind: "changed", place, heads, expected: text, found: other, at }];
  });
}

function textOf({ cells }: ExpectedLine): string {
  return cells
    .map(({ text }) => text)
    .filter((text) => text !== "")
    .join(" ");
}
