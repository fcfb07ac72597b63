import { cellAddress } from "@mingzhang/spreadsheet";
import { firstColumn } from "../marks.ts";
import type { SheetPlace } from "./assembly.ts";
import type { BlockReading } from "./block-reading.ts";
import { type FoundBlock, type FoundRow, isBlank, shownValue } from "./read-sheet.ts";

/** The rows of a block that has a fixed number of them. */
export function keyedRows(
  keys: readonly string[],
  found: FoundBlock,
  reading: BlockReading,
): ReadonlyMap<string, FoundRow> {
  const rows = new Map<string, FoundRow>();
  for (const row of found.rows) {
    const first = [...found.columns.keys()];
    if (row.key !== undefined && rows.has(row.key)) tellDuplicate(row, found, reading, first[0] ?? "");
    else if (row.key !== undefined && keys.includes(row.key)) rows.set(row.key, row);
    else tellUnexpected(row, first, found, reading);
  }
  return rows;
}

export function tellDuplicate(row: FoundRow, found: FoundBlock, { assembly }: BlockReading, column: string): void {
  assembly.problems.push({ code: "duplicate-line", ...placeOf(found, row, column), values: { value: row.key ?? "" } });
}

/** Something that was put between the rows of the form, where nobody would look for it. */
export function tellUnexpected(
  row: FoundRow,
  columns: readonly string[],
  found: FoundBlock,
  { assembly }: BlockReading,
): void {
  for (const column of columns) {
    const cell = row.cell(column);
    if (cell === undefined || isBlank(cell)) continue;
    assembly.problems.push({
      code: "unexpected-row",
      ...placeOf(found, row, column),
      values: { found: shownValue(cell.value) },
    });
    return;
  }
}

/** Whether anything stands in one of some columns. */
export function isFilled(row: FoundRow, columns: readonly string[]): boolean {
  return columns.some((column) => {
    const cell = row.cell(column);
    return cell !== undefined && !isBlank(cell);
  });
}

/** The cell of a row and a column; of a block as a whole, the one below its keys. */
export function placeOf(
  { sheet, top, columns }: FoundBlock,
  row: FoundRow | undefined,
  column: string,
): Required<SheetPlace> {
  return { sheet, cell: row?.address(column) ?? cellAddress(columns.get(column) ?? firstColumn, top + 1) };
}
