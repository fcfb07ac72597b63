import type { ComposedDocument } from "@mingzhang/document";
import { excelRenderer } from "@mingzhang/render-excel";
import { openWorkbook } from "@mingzhang/testing";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";

/** All that a reader sees of a workbook or prints of it, in ExcelJS's terms. */
export interface FinishedWorkbook {
  readonly properties: Pick<ExcelJS.Workbook, (typeof properties)[number]>;
  readonly names: readonly { readonly name: string; readonly ranges: readonly string[] }[];
  readonly sheets: readonly FinishedSheet[];
}

export interface FinishedSheet {
  readonly name: string;
  /** In characters, from the first column on. */
  readonly widths: readonly number[];
  /** In points, from the first row on. */
  readonly heights: readonly number[];
  /** In reading order, those that a merged cell covers among them. */
  readonly cells: readonly FinishedCell[];
  readonly merges: readonly string[];
  readonly page: PrintSetup;
  readonly footer: string;
  readonly view: FinishedView;
}

interface FinishedView {
  readonly rightToLeft: boolean;
  readonly showGridLines: boolean;
  readonly zoomScale: number;
  /** Rows that stay when the sheet is scrolled. */
  readonly frozenRows: number;
}

export interface FinishedCell {
  readonly row: number;
  readonly column: number;
  readonly covered: boolean;
  readonly value: string | number | undefined;
  /** Place in this workbook that the cell leads to. */
  readonly link: string | undefined;
  readonly style: Partial<ExcelJS.Style>;
}

const properties = [
  "title",
  "subject",
  "keywords",
  "creator",
  "lastModifiedBy",
  "company",
  "created",
  "modified",
] as const;

type PrintSetup = Omit<Pick<ExcelJS.PageSetup, (typeof printSetup)[number]>, "printTitlesRow"> & {
  readonly printTitlesRow?: string;
};

const printSetup = [
  "paperSize",
  "orientation",
  "fitToPage",
  "fitToWidth",
  "fitToHeight",
  "horizontalCentered",
  "margins",
  "printArea",
  "printTitlesRow",
] as const;

/** Our own workbook of a document: peers are given its layout, and have only to write it down. */
export async function finishedWorkbook(document: ComposedDocument): Promise<FinishedWorkbook> {
  return readFinishedWorkbook(await excelRenderer.render(document));
}

export async function readFinishedWorkbook(bytes: Uint8Array): Promise<FinishedWorkbook> {
  const workbook = await openWorkbook(bytes);
  const parts = unzipSync(bytes);
  return {
    properties: pick(workbook, properties),
    names: workbook.definedNames.model.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    sheets: workbook.worksheets.map((worksheet, index) => {
      const part = parts[`xl/worksheets/sheet${index + 1}.xml`] as Uint8Array;
      return readSheet(worksheet, readLinks(strFromU8(part)));
    }),
  };
}

/** Places in the workbook that cells lead to, by the cells' addresses; ExcelJS reads only links to the outside. */
function readLinks(sheet: string): ReadonlyMap<string, string> {
  const links = [...sheet.matchAll(/<hyperlink [^>]*>/g)].map(([link]): [string, string] => {
    const attribute = (name: string) => link.match(`\\b${name}="([^"]*)"`)?.[1] ?? "";
    return [attribute("ref"), attribute("location").replaceAll("&apos;", "'")];
  });
  return new Map(links);
}

function readSheet(worksheet: ExcelJS.Worksheet, links: ReadonlyMap<string, string>): FinishedSheet {
  const [view = {}] = worksheet.views;
  const { rightToLeft = false, showGridLines = true, zoomScale = 100 } = view;
  return {
    name: worksheet.name,
    widths: Array.from({ length: worksheet.columnCount }, (_, index) => worksheet.getColumn(index + 1).width ?? 0),
    heights: Array.from({ length: worksheet.rowCount }, (_, index) => worksheet.getRow(index + 1).height),
    cells: readCells(worksheet, links),
    merges: worksheet.model.merges.toSorted(),
    page: pick(worksheet.pageSetup as ExcelJS.PageSetup, printSetup),
    footer: worksheet.headerFooter.oddFooter ?? "",
    view: { rightToLeft, showGridLines, zoomScale, frozenRows: view.state === "frozen" ? (view.ySplit ?? 0) : 0 },
  };
}

function readCells(worksheet: ExcelJS.Worksheet, links: ReadonlyMap<string, string>): readonly FinishedCell[] {
  const cells: FinishedCell[] = [];
  worksheet.eachRow({ includeEmpty: true }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      const covered = cell.type === ExcelJS.ValueType.Merge;
      cells.push({
        row: Number(cell.row),
        column: Number(cell.col),
        covered,
        value: covered ? undefined : readValue(cell.value),
        link: links.get(cell.address),
        style: cell.style,
      });
    });
  });
  return cells;
}

function readValue(value: ExcelJS.CellValue): string | number | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "string" || typeof value === "number") return value;
  if (typeof value === "object" && "hyperlink" in value) return value.text;
  throw new TypeError(`no cell of ours holds ${JSON.stringify(value)}`);
}

function pick<Whole extends object, Key extends keyof Whole>(whole: Whole, keys: readonly Key[]): Pick<Whole, Key> {
  return Object.fromEntries(keys.map((key) => [key, whole[key]])) as Pick<Whole, Key>;
}
