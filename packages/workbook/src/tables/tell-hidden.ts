import type { Sheet } from "@mingzhang/spreadsheet";
import { addressIn, type GridRow } from "./grid.ts";
import type { TableFindings } from "./table-findings.ts";

/** Hidden rows and columns belong to what adds up; that they are hidden is told. */
export function tellHidden(sheet: Sheet, rows: readonly GridRow[], { notices }: TableFindings): void {
  for (const row of rows) {
    if (row.hidden && row.cells.size > 0) {
      notices.push({
        code: "hidden-row",
        sheet: sheet.name,
        cell: addressIn(row, 1),
        values: { row: String(row.number) },
      });
    }
  }
  for (const column of sheet.hiddenColumns) {
    const row = rows.find(({ cells }) => cells.has(column));
    if (row !== undefined)
      notices.push({ code: "hidden-column", sheet: sheet.name, cell: addressIn(row, column), values: {} });
  }
}
