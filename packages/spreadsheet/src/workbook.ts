/** A spreadsheet as plain data, whatever program and format it came in. It holds no links into the file. */
export interface Workbook {
  readonly format: WorkbookFormat;
  readonly sheets: readonly Sheet[];
  /** What was left out or not followed, for the reader to know; the data beside it is whole. */
  readonly notices: readonly Notice[];
}

/** What the content of the file is, whatever its name says. */
export type WorkbookFormat = "xlsx" | "xls" | "csv";

export interface Sheet {
  /** As on its tab; a CSV file has one sheet, named `CSV`. No two of a workbook are equal, whatever their case. */
  readonly name: string;
  /** Hidden from the reader, or "very hidden", which only a macro can undo. */
  readonly hidden: boolean;
  /** The rows that hold a cell, in order, with the numbers that the spreadsheet program shows. */
  readonly rows: readonly Row[];
  /** The hidden columns up to the last column that holds a cell, in order. */
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Merge[];
}

export interface Row {
  /** Counted from 1. */
  readonly number: number;
  /** Hidden by hand, by a filter, by a collapsed outline or by a height of zero. */
  readonly hidden: boolean;
  /** The cells that hold a value or a formula, in order. Those covered by a merged cell are left out. */
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** Counted from 1. */
  readonly column: number;
  readonly value: CellValue;
  /** Without the leading `=`. Cells that share a formula all carry it as the first of them has it. */
  readonly formula?: string;
  /** The format code, such as `#,##0.00`; absent where the cell has the general format. */
  readonly numberFormat?: string;
}

export type CellValue =
  /** Rich text without its looks; line breaks are `\n`. Every cell of a CSV file is a text. */
  | { readonly kind: "text"; readonly text: string }
  /** A plain decimal such as `-79.18`, without exponent or trailing zeros, of the 15 digits that Excel knows. */
  | { readonly kind: "number"; readonly digits: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  /** `2025-02-01`, or `2025-02-01T08:30:00` where the cell has a time of day. */
  | { readonly kind: "date"; readonly iso: string }
  /** As the program shows it: `#REF!`, `#DIV/0!`. */
  | { readonly kind: "error"; readonly code: string }
  /** A formula that no program has computed yet, so that the file does not say what it comes to. */
  | { readonly kind: "uncalculated" };

/** Cells shown as one; the value is that of the first. All count from 1, and the last row and column belong to it. */
export interface Merge {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** The words are the locale's: `notice.<code>`. */
export interface Notice {
  readonly code: NoticeCode;
  readonly values: Readonly<Record<string, string>>;
}

export type NoticeCode =
  /** Cells beneath a merged cell held values that nobody sees. `sheet`, `cell` (the first), `count` */
  | "covered-values"
  /** Formulas refer to other files, which were not opened; their last known values stand. `count` */
  | "external-links"
  /** The file has macros, which were neither read nor run. */
  | "macros";
