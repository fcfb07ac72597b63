import type { DocumentPlace } from "@mingzhang/verify";

/** A piece of a sentence that both have, or one alone. */
export interface Part {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** One thing that two documents say otherwise: a cell, a sentence, or a whole row. */
export interface Change {
  readonly kind: "changed" | "removed" | "added";
  readonly place: DocumentPlace;
  /** The heads of the cell's column, the widest first. */
  readonly heads: readonly string[];
  /** Blank where the line has come, or the cell was blank. */
  readonly before: string;
  readonly after: string;
  /** The two, word by word. */
  readonly parts: readonly Part[];
  /** By how much a figure is more (`10.00`) or less (`-10.00`), where both are one figure of one measure. */
  readonly by?: string;
  /** Which line and cell of the new document, as a PDF of it is read, counted from 0; of what is gone, the line before it. */
  readonly target?: { readonly line: number; readonly cell: number };
}
