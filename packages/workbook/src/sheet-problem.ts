import type { ProblemCode } from "@mingzhang/core";
import type { NoticeCode } from "@mingzhang/spreadsheet";

/** What is wrong with a cell, or with a whole sheet. */
export interface SheetProblem {
  readonly code: SheetProblemCode;
  /** As on its tab. */
  readonly sheet: string;
  /** As the spreadsheet program shows it: `E12`; absent where the sheet as a whole is meant. */
  readonly cell?: string;
  /** What the words speak of. */
  readonly values: Readonly<Record<string, string>>;
}

/** What only a workbook can be wrong in, and what any data can; see `describeSheetProblem` for the words. */
export type SheetProblemCode = OwnSheetProblemCode | ProblemCode;

export type OwnSheetProblemCode = (typeof sheetProblemCodes)[number];

/** In the order of the alphabet. */
export const sheetProblemCodes = [
  /** Several codes have the name. `found`, `value` */
  "ambiguous-name",
  /** The head fits two tables, and no title tells which. `value`, `other` */
  "ambiguous-table",
  /** More digits than any budget has. `found` */
  "amount-too-large",
  /** A row that was made from a sample still says that it is one. */
  "changed-sample",
  /** One text has two translations. `source`, `other`: the cell of the first */
  "conflicting-translation",
  /** Programs turn a number such as 1-2 into a day. `found` */
  "day-for-amount",
  /** A column or a row of the form stands twice. `value` */
  "duplicate-line",
  /** The workbook holds a sheet twice. `other`: the first of them */
  "duplicate-part",
  /** Two rows of a table are the same row. `value`, `other`: the cell of the first */
  "duplicate-row",
  /** The cell holds an error of the spreadsheet program. `value` */
  "error-value",
  /** A column of the form is gone. `value` */
  "missing-column",
  /** A column of an official table is not there. `value` */
  "missing-heading",
  /** A part of the form is gone. `value` */
  "missing-part-of-form",
  /** A row of 表7 stands below no unit. */
  "missing-unit",
  /** A cell is blank. `expected` */
  "missing-value",
  /** A list that must have a row has none. */
  "no-rows",
  /** `found`, `expected` */
  "not-a-choice",
  /** `found` of each. */
  "not-a-code",
  "not-a-day",
  "not-a-text",
  "not-an-amount",
  "not-an-integer",
  /** A row of the ledger is nothing, or below nothing. `found` */
  "not-positive",
  "percent-for-amount",
  /** The format of the cell shows a number smaller than it is. `found`, `format` */
  "scaled-amount",
  /** More places than are printed. `found` */
  "too-precise",
  /** The total of a ledger is not the sum of its rows. `found`, `expected` */
  "total-differs",
  /** A translation beside a blank. `found` */
  "translation-of-nothing",
  /** A formula that no program has computed. `formula` */
  "uncalculated-formula",
  /** Something stands in a row that the form does not have. `found` */
  "unexpected-row",
  /** `found` of each. */
  "unknown-code",
  "unknown-heading",
  /** The year has no such 项. `found` */
  "unknown-item",
  "unknown-line",
  "unknown-name",
  /** A part of the form that this version does not know. `value` */
  "unknown-part",
  /** The year has no such 款. `found` */
  "unknown-section",
  /** `found` */
  "unknown-source",
  /** The table does not say its unit of money. */
  "unknown-unit",
  /** The workbook is none that a disclosure can be read from. */
  "unknown-workbook",
  /** A title without a head that is known. */
  "unreadable-head",
] as const;

/** What the reader of a workbook ought to know; nothing is wrong with the data. */
export interface SheetNotice {
  /** Of what was read, or of the file that it was read from. */
  readonly code: SheetNoticeCode | NoticeCode;
  /** Absent where the file as a whole is meant. */
  readonly sheet?: string;
  readonly cell?: string;
  readonly values: Readonly<Record<string, string>>;
}

export type SheetNoticeCode = (typeof sheetNoticeCodes)[number];

export const sheetNoticeCodes = [
  /** Amounts in another unit became 万元, each rounded by itself. `unit` */
  "converted-unit",
  /** The name that the code had in another year was replaced. `found`, `value` */
  "former-name",
  /** Tables that were not found; those of the base stand. `value` */
  "forms-of-base",
  /** Its content was read like any other. */
  "hidden-column",
  "hidden-row",
  "hidden-sheet",
  /** What stands in the cell belongs to nothing. `found` */
  "not-read",
  /** The sheet is none of the form. */
  "other-sheet",
  /** The cell holds more places than are printed. `found`, `value` */
  "rounded-number",
  /** A hidden sheet, of which nothing was read. */
  "skipped-sheet",
  /** A column that a ledger has no use for. `found` */
  "unused-column",
] as const;
