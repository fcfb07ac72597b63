import { alignLines } from "./align-lines.ts";
import type { DocumentPlace, ExpectedLine } from "./expected-line.ts";
import type { FilePlace, FinishedLine } from "./finished-line.ts";
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
  return alignLines(expected, found).flatMap((pair): readonly Difference[] => {
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
