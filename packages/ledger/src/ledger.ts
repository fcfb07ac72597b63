import type { Fen } from "./fen.ts";
import { type Budget, type FundingSource, fundingSources } from "./funding-source.ts";

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

/** The budget that a row is money of; absent where it is no money of the treasury. */
export function budgetOf({ source }: LedgerRow): Budget | undefined {
  return fundingSources[source].budget;
}

/** 人员经费 is 301 and 303; all else that keeps a department running is 公用经费. */
export function useOf({ project, section }: LedgerRow): "personnel" | "operating" | "project" {
  if (project !== undefined) return "project";
  return section.startsWith("301") || section.startsWith("303") ? "personnel" : "operating";
}
