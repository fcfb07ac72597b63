import type { Sheet, Workbook } from "@mingzhang/spreadsheet";
import { templateMark } from "../marks.ts";
import { textOf } from "./read-sheet.ts";

/** Whether a workbook is one that `writeTemplate` made, whatever has been done to it since. */
export function isTemplate(workbook: Workbook): boolean {
  return workbook.sheets.some((sheet) => markOf(sheet) !== undefined);
}

/** The column of the keys, and which sheet of the template it is; the mark is looked for, because columns may have been put before it. */
export function markOf(sheet: Sheet): { readonly column: number; readonly id: string } | undefined {
  for (const { cells } of sheet.rows.slice(0, 5)) {
    const index = cells.findIndex((cell) => textOf(cell) === templateMark);
    const mark = cells[index];
    const id = textOf(cells[index + 1]);
    if (mark !== undefined && id !== undefined) return { column: mark.column, id };
  }
  return undefined;
}
