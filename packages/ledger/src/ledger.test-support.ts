import { fenOfYuan } from "./fen.ts";
import type { FundingSource } from "./funding-source.ts";
import type { LedgerRow } from "./ledger.ts";

export const school = "库尔勒市示例学校";
export const office = "库尔勒市示例局";

/** A row in as many words as a case needs: an amount in 元 of a unit for an item and a section. */
export function row(
  unit: string,
  item: string,
  section: string,
  yuan: string,
  { source = "generalFinance", project }: { readonly source?: FundingSource; readonly project?: string } = {},
): LedgerRow {
  return { unit, item, section, source, amount: fenOfYuan(yuan), ...(project === undefined ? {} : { project }) };
}
