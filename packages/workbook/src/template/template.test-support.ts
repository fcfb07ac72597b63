import { loadCatalogue, loadNames } from "@mingzhang/catalogues";
import { formatDisclosure, parseDisclosure } from "@mingzhang/core";
import { loadLocale } from "@mingzhang/locales";
import { type CellValue, cellAddress, type Row, readWorkbook, type Workbook } from "@mingzhang/spreadsheet";
import type { WorkbookReading } from "../workbook-reading.ts";
import { readTemplate } from "./read/read-template.ts";
import type { TemplateSetting } from "./write/setting.ts";

export const locale = loadLocale("zh-CN");

export const setting: TemplateSetting = { catalogue: loadCatalogue(2025), locale, languages: ["ug-CN"] };

/** The same labelled in Uyghur. */
export const uyghurSetting: TemplateSetting = {
  ...setting,
  locale: loadLocale("ug-CN"),
  names: loadNames(2025, "ug-CN").byCode,
};

export async function open(bytes: Uint8Array): Promise<Workbook> {
  const outcome = await readWorkbook(bytes);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.workbook;
}

export async function read(bytes: Uint8Array): Promise<WorkbookReading> {
  return readTemplate(await open(bytes), locale);
}

/** The data that comes back from a workbook, or what is wrong with it. */
export async function dataOf(bytes: Uint8Array): Promise<unknown> {
  const reading = await read(bytes);
  return reading.ok ? formatDisclosure(reading.disclosure) : reading.problems;
}

/** Data as a file of it is written, every amount with two places. */
export function written(data: unknown): unknown {
  const parsed = parseDisclosure(data);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return formatDisclosure(parsed.disclosure);
}

/** A workbook as it was read, open to whatever people do to it. */
export type EditedWorkbook = Editable<Workbook>;

type Editable<T> = T extends readonly (infer Element)[]
  ? Editable<Element>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Editable<T[Key]> }
    : T;

/** What becomes of a workbook after somebody has worked on it. */
export function readAfter(workbook: Workbook, change: (workbook: EditedWorkbook) => void): WorkbookReading {
  const edited = structuredClone(workbook) as EditedWorkbook;
  change(edited);
  return readTemplate(edited, locale);
}

/** A cell of a sheet, by what a program knows it by. */
export interface CellName {
  readonly sheet: string;
  readonly block: string;
  /** The key of a row, or the number of one that has none. */
  readonly row: string | number;
  readonly column: string;
}

/** Writes a value into a cell and says which one it is. */
export function put(workbook: EditedWorkbook, name: CellName, value: CellValue | undefined, formula?: string): string {
  const { row, column } = findCell(workbook, name);
  row.cells = row.cells.filter((cell) => cell.column !== column);
  if (value !== undefined) row.cells.push({ column, value, ...(formula === undefined ? {} : { formula }) });
  return cellAddress(column, row.number);
}

export function findCell(workbook: EditedWorkbook, name: CellName) {
  const sheet = workbook.sheets.find((each) => each.name === name.sheet);
  if (sheet === undefined) throw new Error(`no sheet ${name.sheet}`);
  const textAt = (row: Row | undefined, column: number): string => {
    const value = row?.cells.find((cell) => cell.column === column)?.value;
    return value?.kind === "text" ? value.text : "";
  };
  const top = sheet.rows.findIndex((row) => textAt(row, 1) === `@${name.block}`);
  const head = sheet.rows[top];
  const column = head?.cells.find((cell) => cell.column > 1 && textAt(head, cell.column) === name.column)?.column;
  if (head === undefined || column === undefined) throw new Error(`no ${name.column} in ${name.block}`);
  let index = -1;
  let number = head.number;
  for (const row of sheet.rows.slice(top + 1)) {
    const key = textAt(row, 1);
    if (key.startsWith("@")) break;
    number = row.number;
    if (key.startsWith("#")) continue;
    if (key === "") index += 1;
    if (name.row === (key || index)) return { sheet, row, column };
  }
  throw new Error(`no row ${name.row} in ${name.block} before row ${number}`);
}

/** A row that somebody puts into a sheet, blank. */
export function insertRow(workbook: EditedWorkbook, sheetName: string, before: number): Editable<Row> {
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  if (sheet === undefined) throw new Error(`no sheet ${sheetName}`);
  for (const row of sheet.rows) if (row.number >= before) row.number += 1;
  const added: Editable<Row> = { number: before, hidden: false, cells: [] };
  sheet.rows.splice(
    sheet.rows.findIndex(({ number }) => number > before),
    0,
    added,
  );
  return added;
}

/** Columns that somebody puts before all others. */
export function insertColumns(workbook: EditedWorkbook, sheetName: string, count: number): void {
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  for (const row of sheet?.rows ?? []) for (const cell of row.cells) cell.column += count;
}
