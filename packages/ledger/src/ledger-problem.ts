import type { Catalogue } from "@mingzhang/core";
import type { Ledger } from "./ledger.ts";

/**
 * Why a row cannot be counted; the words are the locale's.
 *
 * - `unknown-item`, `unknown-section`: the catalogue has no such 项 or 款
 * - `not-positive`: an amount of nothing, or below nothing, is no budget
 */
export interface LedgerProblem {
  readonly code: "unknown-item" | "unknown-section" | "not-positive";
  /** The row's place in the ledger, counted from 0. */
  readonly row: number;
  readonly field: "item" | "section" | "amount";
  readonly value: string;
}

/** A ledger from which no forms can be derived. */
export class LedgerError extends Error {
  override readonly name = "LedgerError";
  readonly problems: readonly LedgerProblem[];

  constructor(problems: readonly LedgerProblem[]) {
    super(problems.map(({ code, row, value }) => `row ${row}: ${code} ${value}`).join("; "));
    this.problems = problems;
  }
}

/** All that stands in the way of deriving forms, row by row. */
export function ledgerProblems({ rows }: Ledger, { functional, economic }: Catalogue): readonly LedgerProblem[] {
  return rows.flatMap(({ item, section, amount }, row): readonly LedgerProblem[] => [
    ...(item.length === 7 && functional.find(item) !== undefined
      ? []
      : [{ code: "unknown-item", row, field: "item", value: item } as const]),
    ...(section.length === 5 && economic.find(section) !== undefined
      ? []
      : [{ code: "unknown-section", row, field: "section", value: section } as const]),
    ...(amount > 0n ? [] : [{ code: "not-positive", row, field: "amount", value: String(amount) } as const]),
  ]);
}
