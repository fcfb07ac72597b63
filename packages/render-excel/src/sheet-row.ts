import type { Alignment, Inline, Source, TextStyle } from "@mingzhang/document";

/** A row of a sheet on its column grid, before heights and addresses are known. */
export interface SheetRow {
  /** Only the cells that begin in this row. */
  readonly cells: readonly SheetCell[];
  /** In points. */
  readonly minimumHeight: number;
  /** Printed again on every further page. */
  readonly repeated?: boolean;
}

export interface SheetCell {
  readonly content: readonly Inline[];
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly look: CellLook;
  /** Name of the sheet to which the cell leads. */
  readonly link?: string;
  /** Where the figure comes from, be the cell filled or blank. */
  readonly source?: Source;
  /** Name under which formulas can speak of the cell. */
  readonly definedName?: string;
}

export interface CellLook {
  readonly text: TextStyle;
  readonly align: Alignment;
  /** Factor of the type size. */
  readonly scale: number;
  /** Levels. */
  readonly indent: number;
  /** Within lines on all four sides. */
  readonly ruled: boolean;
}
