import type { Classification } from "@mingzhang/core";
import { type FundingSource, fenOfYuan, fundingSources, type LedgerRow } from "@mingzhang/ledger";
import type { Locale } from "@mingzhang/locales";
import type { Cell } from "@mingzhang/spreadsheet";
import { blank, type CellReading, found, problem, shown } from "../cell/cell-reading.ts";
import type { MoneyUnit } from "../cell/money-unit.ts";
import { readYuan } from "../cell/read-amount.ts";
import { readCode } from "../cell/read-code.ts";
import { comparableName, readName } from "../cell/read-name.ts";
import { readCodeAndName } from "../tables/read-classified.ts";
import type { TablesSetting } from "../tables/tables-setting.ts";
import type { LedgerColumn } from "./find-ledger-head.ts";

export interface LedgerRowSetting extends TablesSetting {
  readonly moneyUnit: MoneyUnit;
  /** Of a ledger without a column for it. */
  readonly department: string | undefined;
}

export type LedgerRowReading = { readonly [Column in LedgerColumn]: CellReading<unknown> } & {
  readonly row?: LedgerRow;
};

/** Reads a row column by column; it is a row of the ledger only where none is wrong or missing. */
export function readLedgerRow(
  cellOf: (column: LedgerColumn) => Cell | undefined,
  { catalogue, locale, moneyUnit, department }: LedgerRowSetting,
): LedgerRowReading {
  const ownUnit = readName(cellOf("unit"));
  const unit = ownUnit.kind === "blank" && department !== undefined ? found(department) : ownUnit;
  const item = readListed(cellOf("item"), catalogue.functional);
  const section = readListed(cellOf("section"), catalogue.economic);
  const source = readSource(cellOf("source"), locale);
  const project = readName(cellOf("project"));
  const amount = readYuan(cellOf("amount"), moneyUnit);
  const columns = { unit, item, section, source, project, amount };
  if (unit.kind !== "value" || item.kind !== "value" || section.kind !== "value") return columns;
  if (source.kind !== "value" || amount.kind !== "value" || project.kind === "problem") return columns;
  if (amount.value.startsWith("-")) return { ...columns, amount: problem("not-positive", { found: amount.value }) };
  const labels = { unit: unit.value, item: item.value, section: section.value, source: source.value };
  const named = project.kind === "value" ? { project: project.value } : {};
  return { ...columns, row: { ...labels, ...named, amount: fenOfYuan(amount.value) } };
}

/** A code, or a name that the list has once. */
function readListed(cell: Cell | undefined, classification: Classification): CellReading<string> {
  const coded = readCode(cell);
  if (coded.kind === "value") return found(coded.value.code);
  const named = readCodeAndName({ name: cell }, classification);
  return named.kind === "value" ? found(named.value.code) : named;
}

function readSource(cell: Cell | undefined, { words }: Locale): CellReading<FundingSource> {
  const name = readName(cell);
  if (name.kind !== "value") return name.kind === "blank" ? blank : name;
  const synonyms: Readonly<Partial<Record<string, readonly string[]>>> = words.intake?.ledger.sources ?? {};
  const sources = Object.keys(fundingSources) as readonly FundingSource[];
  const comparable = comparableName(name.value);
  const source = sources.find((each) => synonyms[each]?.some((word) => comparableName(word) === comparable));
  return source === undefined ? problem("unknown-source", { found: shown(name.value) }) : found(source);
}
