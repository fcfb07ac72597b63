import type { Locale } from "@mingzhang/locales";
import { cellNumber, escapeText, workbookBytes } from "@mingzhang/render-excel";
import { type Cell, cellAddress, type Merge, type Sheet, type Workbook } from "@mingzhang/spreadsheet";
import ExcelJS from "exceljs";
import { describeSheetProblem } from "../describe-sheet-problem.ts";
import type { SheetProblem } from "../sheet-problem.ts";

/** A copy of more cells would take more memory than it is worth. */
const mostCells = 50_000;
/** A merged cell may name a whole sheet; the library that writes spreads each out. */
const largestMerge = 2000;

const fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFC7CE" } } as const;

/**
 * A copy of a workbook, cell for cell where the original has them, in which everything that is wrong is coloured and noted.
 * It has the values and not the looks, and no formula of whoever made it.
 *
 * @returns nothing for a workbook too large to be copied
 */
export async function writeMarkedCopy(
  { sheets, format }: Workbook,
  problems: readonly SheetProblem[],
  locale: Locale,
): Promise<Uint8Array | undefined> {
  const count = sheets.reduce((sum, { rows }) => sum + rows.reduce((cells, row) => cells + row.cells.length, 0), 0);
  if (count > mostCells) return undefined;
  const copy = new ExcelJS.Workbook();
  // No clock reaches a file.
  Object.assign(copy, { created: new Date(0), modified: new Date(0) });
  for (const sheet of sheets) {
    const own = problems.filter(({ sheet: name }) => name === sheet.name || format === "csv");
    const worksheet = copy.addWorksheet(sheet.name, { state: sheet.hidden && own.length === 0 ? "hidden" : "visible" });
    copySheet(sheet, worksheet);
    markCells(worksheet, own, locale);
  }
  return await workbookBytes(copy);
}

function copySheet({ rows, merges, hiddenColumns }: Sheet, worksheet: ExcelJS.Worksheet): void {
  // Wide enough for a name of six characters; the original's widths are not known.
  worksheet.properties.defaultColWidth = 14;
  for (const row of rows) {
    if (row.hidden) worksheet.getRow(row.number).hidden = true;
    for (const cell of row.cells) {
      const target = worksheet.getCell(row.number, cell.column);
      target.value = valueOf(cell);
      if (cell.numberFormat !== undefined && cell.value.kind === "number") target.numFmt = cell.numberFormat;
    }
  }
  for (const column of hiddenColumns) worksheet.getColumn(column).hidden = true;
  for (const merge of merges.filter(isSmall)) {
    worksheet.mergeCells(merge.firstRow, merge.firstColumn, merge.lastRow, merge.lastColumn);
  }
}

function isSmall({ firstRow, firstColumn, lastRow, lastColumn }: Merge): boolean {
  return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) <= largestMerge;
}

/** Text stays text, whatever it begins with. */
function valueOf({ value, formula = "" }: Cell): ExcelJS.CellValue {
  switch (value.kind) {
    case "text":
      return escapeText(value.text);
    case "number":
      return cellNumber(value.digits);
    case "date":
      return value.iso;
    case "boolean":
      return value.value;
    case "error":
      return value.code;
    case "uncalculated":
      return `=${formula}`;
  }
}

/** What is wrong with a sheet as a whole is noted on its first cell. */
function markCells(worksheet: ExcelJS.Worksheet, problems: readonly SheetProblem[], locale: Locale): void {
  const notes = new Map<string, string[]>();
  for (const problem of problems) {
    const address = problem.cell ?? cellAddress(1, 1);
    const sentences = notes.get(address) ?? [];
    notes.set(address, [...sentences, describeSheetProblem(problem, locale)]);
  }
  for (const [address, sentences] of notes) {
    const cell = worksheet.getCell(address);
    // Cells that look alike share a style: this one gets its own.
    cell.style = { ...cell.style, fill };
    cell.note = sentences.join("\n");
  }
  const [first] = notes.keys();
  if (first !== undefined) worksheet.properties.tabColor = { argb: "FFC00000" };
}
