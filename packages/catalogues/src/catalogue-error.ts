import type { ClassificationError } from "@mingzhang/core";

export type CatalogueErrorCode =
  | ClassificationError["code"]
  | "blank-cell"
  | "malformed-csv"
  | "missing-column"
  | "stray-letter"
  | "unknown-certainty"
  | "unknown-code"
  | "unknown-status"
  | "unknown-system"
  | "unsupported-language"
  | "unsupported-year"
  | "wrong-cell-count";

/** What the words speak of; `file`, `line` and `column` say where, a line counted from 1 as editors do. */
export type CatalogueErrorValues = Readonly<
  Partial<Record<"file" | "line" | "column" | "value" | "parent" | "expected", string>>
>;

/** Why a catalogue cannot be read. The words are the locale's. */
export class CatalogueError extends Error {
  override readonly name = "CatalogueError";
  readonly code: CatalogueErrorCode;
  readonly values: CatalogueErrorValues;

  constructor(code: CatalogueErrorCode, values: CatalogueErrorValues) {
    super(`${code} ${JSON.stringify(values)}`);
    this.code = code;
    this.values = values;
  }
}
