import type { Direction, PageGeometry, Theme } from "@mingzhang/document";
import type { Workbook, Worksheet, WorksheetView } from "exceljs";
import type { WrittenFigure } from "./cell-index.ts";
import { cellContent } from "./inline.ts";
import { columnWidths, rowHeights } from "./row-height.ts";
import type { SheetCell, SheetRow } from "./sheet-row.ts";
import { cellStyles } from "./styles.ts";

export interface Sheet {
  readonly name: string;
  readonly title: string;
  readonly wide: boolean;
  /** Shares of the columns in the width. */
  readonly shares: readonly number[];
  readonly rows: readonly SheetRow[];
  /** Whether there is one head for all pages; where there are several, none may stand above another's figures. */
  readonly repeats: boolean;
}

/** Excel's limit, in points; a higher row is laid over several rows of the sheet. */
const highestRow = 409;

/** Adds sheets to a workbook, all in one theme and direction, and remembers where figures stand. */
export function sheetWriter(
  workbook: Workbook,
  theme: Theme,
  dir: Direction,
  written: WrittenFigure[] = [],
): (sheet: Sheet) => void {
  const styleOf = cellStyles(theme, dir);

  return (sheet) => {
    const worksheet = workbook.addWorksheet(sheet.name);
    const page = theme.pages[sheet.wide ? "wide" : "normal"];
    const widths = columnWidths(sheet.shares, points(page.width - page.left - page.right), sheet.rows, theme);
    widths.forEach((width, index) => {
      worksheet.getColumn(index + 1).width = columnCharacters(width);
    });
    const tops = writeHeights(worksheet, rowHeights(sheet.rows, widths, theme));
    const top = (row: number) => tops[row] as number;
    sheet.rows.forEach((row, index) => {
      for (const cell of row.cells) writeCell(worksheet, cell, top(index), top(index + cell.rowSpan) - 1);
    });

    const repeated = sheet.repeats ? repeatedRows(sheet.rows) : undefined;
    const lastColumn = worksheet.getColumn(widths.length).letter;
    Object.assign(worksheet.pageSetup, pageSetup(page), {
      // ExcelJS puts a $ before each part, so this one gives $A$1:$P$29.
      printArea: `A$1:${lastColumn}$${top(sheet.rows.length) - 1}`,
      ...(repeated === undefined ? {} : { printTitlesRow: `${top(repeated.start)}:${top(repeated.end) - 1}` }),
    });
    worksheet.headerFooter.oddFooter = pageNumber(theme);
    worksheet.views = [sheetView(repeated?.atTop ? top(repeated.end) - 1 : 0, dir)];
  };

  function writeCell(worksheet: Worksheet, cell: SheetCell, first: number, last: number): void {
    const target = worksheet.getRow(first).getCell(cell.column + 1);
    const content = cellContent(cell.content, dir);
    if (content.kind !== "blank") target.value = content.value;
    if (cell.link !== undefined) target.value = { text: target.text, hyperlink: `'${cell.link}'!A1` };
    target.style = styleOf(cell.look, content, cell.link !== undefined);
    if (cell.definedName !== undefined) target.name = cell.definedName;
    if (cell.source !== undefined) written.push({ source: cell.source, sheet: worksheet.name, cell: target.address });
    if (last > first || cell.columnSpan > 1) {
      worksheet.mergeCells(first, cell.column + 1, last, cell.column + cell.columnSpan);
    }
  }
}

/** Sets the heights and returns the sheet's row at which each row begins, and last the one below them all. */
function writeHeights(worksheet: Worksheet, heights: readonly number[]): readonly number[] {
  const tops = [1];
  for (const height of heights) {
    const top = tops.at(-1) as number;
    const below = top + Math.ceil(height / highestRow);
    for (let row = top; row < below; row += 1)
      worksheet.getRow(row).height = Math.ceil((height / (below - top)) * 4) / 4;
    tops.push(below);
  }
  return tops;
}

/** The last run of rows that are to be repeated: what stands before it has a page's top of its own. */
function repeatedRows(rows: readonly SheetRow[]) {
  const end = rows.findLastIndex((row) => row.repeated) + 1;
  if (end === 0) return undefined;
  const start = rows.slice(0, end).findLastIndex((row) => !row.repeated) + 1;
  return {
    start,
    end,
    atTop: !rows.slice(0, start).some((row) => row.repeated || row.cells.some((cell) => cell.look.ruled)),
  };
}

/** Rows up to `frozen` stay when the sheet is scrolled; a head amid the sheet freezes nothing, since it would fill the screen. */
function sheetView(frozen: number, dir: Direction): Partial<WorksheetView> {
  const view = { rightToLeft: dir === "rtl", showGridLines: false, zoomScale: 100 };
  return frozen > 0 ? { ...view, state: "frozen", xSplit: 0, ySplit: frozen } : { ...view, state: "normal" };
}

/** GB/T 9704 sets the page number 7 mm below the text; Excel measures from the paper's edge and knows A4 by the number 9. */
function pageSetup(page: PageGeometry) {
  return {
    paperSize: 9,
    orientation: page.width > page.height ? "landscape" : "portrait",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: {
      left: inches(page.left),
      right: inches(page.right),
      top: inches(page.top),
      bottom: inches(page.bottom),
      header: inches(page.top / 2),
      footer: inches(page.bottom / 2),
    },
  };
}

function pageNumber({ fonts, text }: Theme): string {
  const { font, size } = text["page-number"];
  return `&C&"${fonts[font].latin},Regular"&${size}— &P —`;
}

/** Excel measures columns in digits of the default font, 7 pixels wide. */
function columnCharacters(width: number): number {
  return Math.round((width * 96) / 72) / 7;
}

function points(millimetres: number): number {
  return (millimetres / 25.4) * 72;
}

function inches(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 100) / 100;
}
