/** Where in the data a problem is: `["forms", "threePublic", "main", "rows", 0, "amounts", "total"]`. */
export type ProblemPath = readonly (string | number)[];

export type ProblemCode =
  | "unknown-field"
  | "missing-field"
  | "wrong-type"
  | "not-decimal"
  | "out-of-range"
  | "bad-format"
  | "control-character"
  | "noncharacter"
  | "lone-surrogate"
  | "bidi-control"
  | "private-use"
  | "too-long"
  | "blank-text"
  | "duplicate"
  | "not-a-date"
  | "unknown-rule"
  | "unsupported-year";

/** Why a value is not a disclosure, or no profile. The words are the locale's. */
export interface Problem {
  readonly code: ProblemCode;
  readonly path: ProblemPath;
  /** What the words speak of: `expected`, `actual`, `limit`, `near`, `value`. */
  readonly values: Readonly<Record<string, string>>;
}

/** The written forms that a `bad-format` problem expects; every language explains each. */
export type FormatName =
  | "category-code"
  | "department-code"
  | "economic-code"
  | "functional-code"
  | "language-tag"
  | "target-value";
