import type { Problem, ProblemCode, ProblemPath } from "@mingzhang/core";
import type { SpreadsheetProblemCode } from "@mingzhang/spreadsheet";
import type { ExchangeErrorCode } from "@mingzhang/translate";
import type { SheetProblemCode } from "@mingzhang/workbook";

/** What can be wrong with a file before its data is looked at, or after all of it was right. */
export type FileProblemCode =
  | "altered-output"
  | "broken-signature"
  | "changed-meanwhile"
  | "conflicting-data"
  | "contradicted-forms"
  | "duplicate-department"
  | "duplicate-key"
  | "duplicate-output"
  | "edited-document"
  | "empty-folder"
  | "errors-found"
  | "font-lacks-characters"
  | "font-not-found"
  | "incomplete-json"
  | "input-lost"
  | "internal"
  | "nested-too-deep"
  | "no-data-inside"
  | "no-finished-files"
  | "no-such-department"
  | "no-glyph"
  | "no-inputs"
  | "no-such-language"
  | "no-workbooks"
  | "no-year"
  | "not-a-finished-file"
  | "not-a-font"
  | "not-a-key"
  | "not-a-receipt"
  | "not-as-listed"
  | "not-found"
  | "not-json"
  | "not-json-number"
  | "not-readable"
  | "not-utf8"
  | "not-verified"
  | "not-whole"
  | "not-whole-number"
  | "not-writable"
  | "nothing-to-publish"
  | "number-for-text"
  | "other-department"
  | "out-of-memory"
  | "outdated-output"
  | "parts-missing"
  | "process-died"
  | "too-large"
  | "took-too-long"
  | "unreadable-document"
  | "untagged-document"
  | "which-data";

/** Where in the text of a file something is; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Why a file could not be made into documents. The words are the locale's. */
export interface FileProblem {
  readonly code: ProblemCode | FileProblemCode | ExchangeErrorCode | SpreadsheetProblemCode | SheetProblemCode;
  /** The data file, as the caller named it. */
  readonly file: string;
  readonly place?: Place;
  /** The sheet of a workbook, as on its tab, and the cell: `E12`. */
  readonly sheet?: string;
  readonly cell?: string;
  readonly path: ProblemPath;
  readonly values: Problem["values"];
}
