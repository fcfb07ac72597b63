/** A cell of a table's row with the columns that it covers, counted from 1. */
export interface SourceCell {
  readonly column: number;
  readonly columnSpan: number;
  /** How many rows it covers; those below leave it out. */
  readonly rowSpan: number;
  readonly text: string;
}

/** A line of a document in reading order: a paragraph, or a row of a grid. */
export type SourceLine =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "row"; readonly cells: readonly SourceCell[] };
