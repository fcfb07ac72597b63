import { type Severity, severities } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import type { Cell, Worksheet } from "exceljs";
import stringWidth from "string-width";
import { wrapped } from "../layout-text.ts";
import { fills } from "./fills.ts";
import { type SheetLook, sheetLook } from "./sheet-look.ts";

export interface ListColumn<Key extends string> {
  readonly key: Key;
  readonly width: number;
  /** At the start of its column where absent. */
  readonly side?: "center" | "end";
}

export interface ListRow<Key extends string> {
  readonly severity: Severity;
  readonly words: Readonly<Record<Key, string>>;
  /** Where cells lead to: a cell of the workbook, or a file beside it. */
  readonly links: Readonly<Partial<Record<Key, string>>>;
}

/** What was found, as a sheet shows it. */
export interface FindingList<Key extends string> {
  /** What stands above the list; the first line is its title. */
  readonly headLines: readonly string[];
  readonly columns: readonly ListColumn<Key>[];
  readonly rows: readonly ListRow<Key>[];
}

type Titled = keyof Locale["words"]["report"]["column"];

const line = { style: "thin", color: { argb: "FF808080" } } as const;
const border = { top: line, right: line, bottom: line, left: line };

/** Writes a list of findings for a screen and for landscape A4, its severities coloured. */
export function writeList<Key extends Titled>(
  sheet: Worksheet,
  { headLines, columns, rows }: FindingList<Key>,
  locale: Locale,
): void {
  const look = sheetLook(locale);
  const { font } = look;
  const title = (key: Titled) => locale.report(`column.${key}`);
  const severityWidth =
    2 + Math.max(...severities.map((severity) => stringWidth(locale.report(`severity.${severity}`))));
  sheet.columns = columns.map(({ key, width }) => ({
    key,
    width: Math.max(width, 1 + stringWidth(title(key)), key === "severity" ? severityWidth : 0),
  }));
  for (const [index, words] of headLines.entries()) {
    const cell = sheet.addRow([]).getCell(1);
    writeText(cell, words, look);
    cell.font = { ...font, bold: index === 0, size: index === 0 ? 14 : font.size };
    cell.alignment = { horizontal: look.start, readingOrder: locale.dir };
  }
  sheet.addRow([]);
  const head = sheet.addRow(columns.map(({ key }) => title(key)));
  head.eachCell((cell) => {
    Object.assign(cell, { font: { ...font, bold: true }, border, fill: fills.head });
    cell.alignment = { horizontal: "center", vertical: "middle", readingOrder: locale.dir };
  });
  for (const row of rows) writeRow(sheet, columns, row, look);
  const last = head.number + Math.max(rows.length, 1);
  if (rows.length === 0) writeText(sheet.getRow(last).getCell(1), locale.report("clean"), look);
  sheet.autoFilter = { from: { row: head.number, column: 1 }, to: { row: last, column: columns.length } };
  const rightToLeft = locale.dir === "rtl";
  sheet.views = [{ state: "frozen", xSplit: 0, ySplit: head.number, showGridLines: false, rightToLeft }];
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${head.number}:${head.number}`,
  });
}

function writeRow<Key extends string>(
  sheet: Worksheet,
  columns: readonly ListColumn<Key>[],
  { severity, words, links }: ListRow<Key>,
  look: SheetLook,
): void {
  const row = sheet.addRow([]);
  for (const [index, { key, side = "start" }] of columns.entries()) {
    const cell = row.getCell(index + 1);
    writeText(cell, words[key], look, links[key]);
    cell.border = border;
    cell.alignment = {
      wrapText: true,
      vertical: "top",
      horizontal: side === "center" ? side : look[side],
      // The sign of a figure stands before it.
      readingOrder: side === "end" ? "ltr" : look.dir,
    };
    if (key === "severity") cell.fill = fills[severity];
  }
  row.height = Math.min(409, 15 * Math.max(...columns.map(({ key, width }) => lineCount(words[key], width))));
}

/** Excel does not fit rows to their text until somebody edits them. */
function lineCount(words: string, width: number): number {
  return words.split("\n").reduce((count, part) => count + wrapped(part, width - 2).length, 0);
}

/** Always text: what a person wrote never becomes a formula, not even when the cell is edited. */
function writeText(cell: Cell, words: string, { font }: SheetLook, link?: string): void {
  cell.font = link === undefined ? font : { ...font, underline: true, color: { argb: "FF0563C1" } };
  if (/^[=+\-@]/.test(words) && words.length <= 255) cell.numFmt = "@";
  cell.value = link === undefined ? words : { text: words, hyperlink: link };
}
