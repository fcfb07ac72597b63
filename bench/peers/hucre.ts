import type { ComposedDocument } from "@mingzhang/document";
import type { Color, Style } from "exceljs";
import { type CellStyle, type MergeRange, parseCellRef, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { type FinishedSheet, type FinishedWorkbook, finishedWorkbook } from "./finished-workbook.ts";

/** The same workbook by hucre, its looks, merges, sizes, links and print set-up included. */
export async function hucreWriter(document: ComposedDocument): Promise<() => Promise<Uint8Array>> {
  const finished = await finishedWorkbook(document);
  const styleOf = styleTranslator();
  const workbook = {
    properties: finished.properties,
    namedRanges: namedRanges(finished),
    sheets: finished.sheets.map((sheet) => writeSheet(sheet, styleOf)),
  };
  return () => writeXlsx(workbook);
}

type AlignmentStyle = NonNullable<CellStyle["alignment"]>;
type TranslateStyle = (style: Partial<Style>) => CellStyle;

function writeSheet({ page, ...sheet }: FinishedSheet, styleOf: TranslateStyle): WriteSheet {
  const { frozenRows, ...view } = sheet.view;
  const { orientation, margins, fitToPage, fitToWidth, fitToHeight, horizontalCentered } = page;
  return {
    name: sheet.name,
    columns: sheet.widths.map((width) => ({ width })),
    rowDefs: new Map(sheet.heights.map((height, index) => [index, { height }])),
    cells: new Map(
      sheet.cells.map(({ row, column, value = null, link, style }) => [
        `${row - 1},${column - 1}`,
        {
          value,
          style: styleOf(style),
          ...(link === undefined ? {} : { hyperlink: { target: "", location: link } }),
        },
      ]),
    ),
    merges: sheet.merges.map(mergeRange),
    pageSetup: { paperSize: "a4", orientation, margins, fitToPage, fitToWidth, fitToHeight, horizontalCentered },
    headerFooter: { oddFooter: sheet.footer },
    view,
    ...(frozenRows > 0 ? { freezePane: { rows: frozenRows } } : {}),
  };
}

function mergeRange(range: string): MergeRange {
  const [start = "", end = ""] = range.split(":");
  const { row: startRow, col: startCol } = parseCellRef(start);
  const { row: endRow, col: endCol } = parseCellRef(end);
  return { startRow, startCol, endRow, endCol };
}

/** Print areas and titles among them: hucre's own fields for these leave out the quotation marks around a sheet's name. */
function namedRanges({ names, sheets }: FinishedWorkbook) {
  return [
    ...names.flatMap(({ name, ranges }) => ranges.map((range) => ({ name, range }))),
    ...sheets.flatMap(({ name: scope, page: { printArea, printTitlesRow } }) =>
      Object.entries({ "_xlnm.Print_Area": printArea, "_xlnm.Print_Titles": printTitlesRow }).flatMap(
        ([name, range]) => (range === undefined ? [] : [{ name, scope, range: `'${scope}'!${absolute(range)}` }]),
      ),
    ),
  ];
}

function absolute(range: string): string {
  return range.replace(/[A-Z]+|\d+/g, "$$$&");
}

/** Gives one object for each look, as a program would have it that was written for this library. */
function styleTranslator(): TranslateStyle {
  const known = new Map<string, CellStyle>();
  return (style) => {
    const key = JSON.stringify(style);
    const translated = known.get(key) ?? translate(style);
    known.set(key, translated);
    return translated;
  };
}

function translate({ font, alignment, border, numFmt }: Partial<Style>): CellStyle {
  const { name = "", size = 0, underline = false, color } = font ?? {};
  return {
    font: { name, size, underline: underline === true, color: colour(color) },
    alignment: { ...alignment, vertical: "center" } as AlignmentStyle,
    border: Object.fromEntries(
      Object.entries(border ?? {}).map(([side, line]) => [side, { style: line.style, color: colour(line.color) }]),
    ),
    ...(numFmt === undefined ? {} : { numFmt }),
  };
}

/** ExcelJS's colours begin with their opacity. */
function colour({ argb = "FF000000" }: Partial<Color> = {}): { readonly rgb: string } {
  return { rgb: argb.slice(2) };
}
