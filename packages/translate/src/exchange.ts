import type { UnitStatus } from "./translation-unit.ts";

/** The texts of one disclosure on their way to translators or back. */
export interface Exchange {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  /** The department's code, and the fiscal year. */
  readonly department: string;
  readonly year: number;
  readonly entries: readonly ExchangeEntry[];
}

export interface ExchangeEntry {
  readonly source: string;
  /** Empty where nothing was translated yet. */
  readonly target: string;
  readonly status: UnitStatus;
  /** In words, where the text stands; for the translator's eyes alone. */
  readonly context: string;
}

export type ExchangeErrorCode = "not-xml" | "not-xliff-2" | "not-a-sheet" | "not-text" | "unknown-inline" | "too-large";

/** Why a file that came back cannot be read. The words are the locale's. */
export class ExchangeError extends Error {
  override readonly name = "ExchangeError";
  readonly code: ExchangeErrorCode;
  readonly values: Readonly<Record<string, string>>;

  constructor(code: ExchangeErrorCode, values: Readonly<Record<string, string>> = {}) {
    super(`${code} ${JSON.stringify(values)}`);
    this.code = code;
    this.values = values;
  }
}
