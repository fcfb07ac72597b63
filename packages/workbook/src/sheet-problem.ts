/** What is wrong with a cell, or with a whole sheet. The words are the locale's: `problem.<code>` of its workbook words. */
export interface SheetProblem {
  readonly code: SheetProblemCode;
  /** As on its tab. */
  readonly sheet: string;
  /** As the spreadsheet program shows it: `E12`; absent where the sheet as a whole is meant. */
  readonly cell?: string;
  /** What the words speak of. */
  readonly values: Readonly<Record<string, string>>;
}

export type SheetProblemCode = (typeof sheetProblemCodes)[number];

/** In the order of the alphabet. */
export const sheetProblemCodes = [
  /** More digits than any budget has. `found` */
  "amount-too-large",
  /** Programs turn a number such as 1-2 into a day. `found` */
  "day-for-amount",
  /** The cell holds an error of the spreadsheet program. `value` */
  "error-value",
  /** `found` of each. */
  "not-a-code",
  "not-a-day",
  "not-a-text",
  "not-an-amount",
  "percent-for-amount",
  /** The format of the cell shows a number smaller than it is. `found`, `format` */
  "scaled-amount",
  /** More places than are printed. `found` */
  "too-precise",
  /** A formula that no program has computed. `formula` */
  "uncalculated-formula",
] as const;
