import type { Fen } from "./fen.ts";
import type { FundingSource } from "./funding-source.ts";

/** One use of one sum of money. Rows may be in any order, and several may be alike: they are added. */
export interface LedgerRow {
  /** The budget unit (预算单位) by the name that the forms print, the department itself included. */
  readonly unit: string;
  /** The functional item (支出功能分类项): seven digits. */
  readonly item: string;
  /** The departmental economic section (部门预算支出经济分类款): five digits. */
  readonly section: string;
  readonly source: FundingSource;
  /** The name of the project; absent of basic expenditure (基本支出). */
  readonly project?: string;
  readonly amount: Fen;
}

/** A department's whole budget of one year, its subordinate units' included. Units and projects are printed in the order of their first rows. */
export interface Ledger {
  readonly rows: readonly LedgerRow[];
}

/** The units of a ledger in printed order. */
export function unitsOf(rows: readonly LedgerRow[]): readonly string[] {
  return [...new Set(rows.map(({ unit }) => unit))];
}
