import type { Allowance } from "./allowance.ts";
import { cellAddress } from "./cell-address.ts";
import { coveredBy } from "./covered-cells.ts";
import { Refusal } from "./problem.ts";
import type { Cell, Merge, Notice, Row, Sheet } from "./workbook.ts";

/** A range of columns, both ends included. */
export interface ColumnRange {
  readonly first: number;
  readonly last: number;
}

/** What a reader of any format finds on a sheet, in whatever order. */
export interface SheetContent {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: Map<number, Cell[]>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: ColumnRange[];
  readonly merges: Merge[];
}

export function emptySheet(name: string, hidden: boolean): SheetContent {
  return { name, hidden, rows: new Map(), hiddenRows: new Set(), hiddenColumns: [], merges: [] };
}

/** Cells that hold nothing are counted and forgotten. */
export function addCell(sheet: SheetContent, row: number, cell: Cell, allowance: Allowance): void {
  const { value, formula } = cell;
  if (value.kind === "text" && value.text === "" && formula === undefined) return;
  allowance.takeCharacters((value.kind === "text" ? value.text.length : 0) + (formula?.length ?? 0));
  const cells = sheet.rows.get(row);
  if (cells === undefined) sheet.rows.set(row, [cell]);
  else cells.push(cell);
}

/**
 * Puts a sheet in order and takes out what merged cells cover.
 *
 * @throws {Refusal} when a cell stands twice in the file, because programs differ in which one they show
 */
export function collectSheet(content: SheetContent, notices: Notice[]): Sheet {
  const rows: Row[] = [];
  const isCovered = coveredBy(content.merges);
  const covered: string[] = [];
  let lastColumn = 0;
  for (const number of [...content.rows.keys()].sort((a, b) => a - b)) {
    const cells = (content.rows.get(number) ?? []).sort((a, b) => a.column - b.column);
    const seen = cells.filter(({ column }, index) => {
      if (cells[index - 1]?.column === column) {
        throw new Refusal("duplicate-cell", { sheet: content.name, cell: cellAddress(column, number) });
      }
      if (!isCovered(column, number)) return true;
      covered.push(cellAddress(column, number));
      return false;
    });
    const last = seen.at(-1);
    if (last === undefined) continue;
    lastColumn = Math.max(lastColumn, last.column);
    rows.push({ number, hidden: content.hiddenRows.has(number), cells: seen });
  }
  const [cell] = covered;
  if (cell !== undefined) {
    notices.push({ code: "covered-values", values: { sheet: content.name, cell, count: String(covered.length) } });
  }
  const { name, hidden, merges } = content;
  return { name, hidden, rows, hiddenColumns: listColumns(content.hiddenColumns, lastColumn), merges };
}

/** A range may claim every column of the sheet, and any number of ranges the same ones. */
function listColumns(ranges: readonly ColumnRange[], lastColumn: number): readonly number[] {
  const columns: number[] = [];
  let next = 1;
  for (const { first, last } of ranges.toSorted((a, b) => a.first - b.first)) {
    for (next = Math.max(next, first); next <= Math.min(last, lastColumn); next += 1) columns.push(next);
  }
  return columns;
}
