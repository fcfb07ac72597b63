import {
  type Amounts,
  type Catalogue,
  type Classification,
  columnKeys,
  type Item,
  itemsInOrder,
  type Panel,
  type PanelData,
  type Row,
  type RowLabels,
  rowKey,
} from "@mingzhang/core";
import { type Fen, printedAmount } from "./fen.ts";
import { type LedgerRow, unitsOf } from "./ledger.ts";

/** Where a ledger row is counted in a panel. What stands above it, row or column, follows from the form's declaration. */
export interface Placement {
  readonly column: string;
  /** The line, in a panel of fixed or of named lines. */
  readonly line?: string;
}

type Cells = Map<string, bigint>;

/** Adds up a ledger as a panel of a form shows it: exactly, and rounds each cell by itself in the end. */
export function tabulate(
  panel: Panel,
  ledgerRows: readonly LedgerRow[],
  place: (row: LedgerRow) => Placement | undefined,
  catalogue: Catalogue,
): PanelData {
  const total: Cells = new Map();
  const rows = new Map<string, { readonly labels: RowLabels; readonly cells: Cells }>();
  const columns = columnKeys(panel.columns);
  const columnsTo = new Map(columns.map((column) => [column, pathTo(panel, column)]));
  for (const ledgerRow of ledgerRows) {
    const placement = place(ledgerRow);
    if (placement === undefined) continue;
    const path = columnsTo.get(placement.column) ?? [];
    count(total, path, ledgerRow.amount);
    for (const labels of labelsTo(panel, ledgerRow, placement, catalogue)) {
      const key = rowKey(labels);
      const row = rows.get(key) ?? { labels, cells: new Map() };
      rows.set(key, row);
      count(row.cells, path, ledgerRow.amount);
    }
  }
  if (rows.size === 0) return { rows: [] };
  const printed = (cells: Cells): Amounts =>
    Object.fromEntries(
      columns.flatMap((column) => {
        const exact = cells.get(column);
        return exact === undefined ? [] : [[column, printedAmount(exact as Fen)]];
      }),
    );
  const labelled = [...rows.values()].map(({ labels, cells }): Row => ({ ...labels, amounts: printed(cells) }));
  return { total: printed(total), rows: inPrintedOrder(panel, labelled, unitsOf(ledgerRows)) };
}

function count(cells: Cells, columns: readonly string[], amount: Fen): void {
  for (const column of columns) cells.set(column, (cells.get(column) ?? 0n) + amount);
}

/** A column and all those that it is part of. */
function pathTo({ relations }: Panel, column: string): readonly string[] {
  const wholes = relations.filter(({ parts }) => parts.includes(column));
  return [column, ...wholes.flatMap(({ total }) => pathTo({ relations } as Panel, total))];
}

/** The rows that a ledger row is counted in, from the top. */
function labelsTo(
  { rows }: Panel,
  { unit, item, section, project }: LedgerRow,
  { line = "" }: Placement,
  { functional, economic }: Catalogue,
): readonly RowLabels[] {
  switch (rows.kind) {
    case "items":
      return itemsTo(rows.items, line).map((key) => ({ item: key }));
    case "categories":
      return [{ code: item.slice(0, 3) }];
    case "functional":
      return codesTo(item, functional);
    case "economic":
      return codesTo(section, economic);
    case "projects": {
      const codes = codesTo(item, functional);
      return [
        { unit },
        ...codes.map((code, level) => ({ unit, ...code, ...(level === codes.length - 1 ? { project } : {}) })),
      ];
    }
    case "named":
      return [{ name: line }];
  }
}

function itemsTo(items: readonly Item[], key: string): readonly string[] {
  for (const item of items) {
    if (item.key === key) return [key];
    const below = itemsTo(item.parts ?? [], key);
    if (below.length > 0) return [item.key, ...below];
  }
  return [];
}

/** A code and those above it, with their names: 201, 20103, 2010301. */
function codesTo(code: string, { find }: Classification): readonly { readonly code: string; readonly name: string }[] {
  const lengths = [3, 5, 7].filter((length) => length <= code.length);
  return lengths.map((length) => {
    const above = code.slice(0, length);
    return { code: above, name: find(above)?.name ?? above };
  });
}

/** Codes stand in the order of the official list, and what the department names stays in the order of the ledger. */
function inPrintedOrder({ rows: kind }: Panel, rows: readonly Row[], units: readonly string[]): readonly Row[] {
  switch (kind.kind) {
    case "items":
      return itemsInOrder(kind.items).flatMap(({ item }) => rows.filter((row) => rowKey(row) === item.key));
    case "categories":
    case "functional":
    case "economic":
      return rows.toSorted(byCode);
    case "projects":
      return units.flatMap((unit) => rows.filter((row) => "unit" in row && row.unit === unit).toSorted(byCode));
    case "named":
      return rows;
  }
}

/** As texts, codes sort in reading order, each before those below it; a row without one stands over all. */
function byCode(one: Row, other: Row): number {
  const [first, second] = [one, other].map((row) => ("code" in row ? (row.code ?? "") : "")) as [string, string];
  return first < second ? -1 : first > second ? 1 : 0;
}
