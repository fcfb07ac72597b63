/** Why a file was not opened. The words are the locale's: `problem.<code>`. */
export interface SpreadsheetProblem {
  readonly code: SpreadsheetProblemCode;
  /** What the words speak of: `limit`, `part`, `sheet`, `cell`, `row`, `reason`. */
  readonly values: Readonly<Record<string, string>>;
}

/** In the order of the alphabet; what the file is begins with `is-`. */
export type SpreadsheetProblemCode = (typeof spreadsheetProblemCodes)[number];

export const spreadsheetProblemCodes = [
  "broken-archive",
  "broken-part",
  "broken-text-encoding",
  "broken-xls",
  "compressed-too-far",
  "document-type-declaration",
  "duplicate-cell",
  "duplicate-sheet",
  "empty-file",
  "encrypted-workbook",
  "file-too-large",
  "inflates-too-far",
  "is-archive",
  "is-binary-workbook",
  "is-image",
  "is-open-document",
  "is-pdf",
  "is-presentation",
  "is-unknown",
  "is-web-page",
  "is-word",
  "is-xml",
  "memory-limit",
  "missing-part",
  "no-sheets",
  "not-found",
  "not-readable",
  "reader-stopped",
  "time-limit",
  "too-many-cells",
  "too-many-characters",
  "too-many-merges",
  "too-many-parts",
  "too-many-sheets",
  "unclosed-quote",
  "unsafe-part-name",
] as const;

/** Thrown inside the package to stop reading at once; nobody outside sees it. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly problem: SpreadsheetProblem;

  constructor(code: SpreadsheetProblemCode, values: SpreadsheetProblem["values"] = {}) {
    super(code);
    this.problem = { code, values };
  }
}
