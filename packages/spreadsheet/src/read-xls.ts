import { type CellObject, CFB, read, set_cptable, type WorkBook, type WorkSheet } from "@e965/xlsx";
import * as codePages from "@e965/xlsx/dist/cpexcel";
import { type Allowance, createAllowance } from "./allowance.ts";
import { addCell, collectSheet, emptySheet, type SheetContent } from "./collect-sheet.ts";
import { exactDigits } from "./exact-digits.ts";
import type { ReadingLimits } from "./limits.ts";
import { Refusal } from "./problem.ts";
import { cellFormat } from "./read-styles.ts";
import { refuseSheets } from "./read-workbook-part.ts";
import { serialDate } from "./serial-date.ts";
import type { Cell, CellValue, Notice, Workbook } from "./workbook.ts";

// Files of Excel 95 are written in the encoding of the machine, which in China is not that of the library's default.
set_cptable(codePages);

const errorCodes: ReadonlyMap<unknown, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
]);

/** Reads what Excel wrote until 2003, and what WPS calls `.et`. @throws {Refusal} */
export function readXls(bytes: Uint8Array, limits: ReadingLimits): Workbook {
  const streams = listStreams(bytes);
  refuseOtherDocuments(streams);
  const workbook = parse(bytes);
  const allowance = createAllowance(limits);
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const notices: Notice[] = [];
  if (streams.some((name) => /_VBA_PROJECT/i.test(name))) notices.push({ code: "macros", values: {} });

  const sheets = workbook.SheetNames.flatMap((name, index) => {
    const sheet = workbook.Sheets[name];
    refuseSheets(
      workbook.SheetNames.slice(0, index + 1).map((name) => ({ name })),
      limits,
    );
    if (sheet === undefined || (sheet["!type"] ?? "sheet") !== "sheet") return [];
    const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return [collectSheet(sheetContent(emptySheet(name, hidden), sheet, date1904, allowance), notices)];
  });
  if (sheets.length === 0) throw new Refusal("no-sheets");
  return { format: "xls", sheets, notices };
}

function listStreams(bytes: Uint8Array): readonly string[] {
  const { read } = CFB as { read(bytes: Uint8Array, options: object): { readonly FullPaths: readonly string[] } };
  try {
    return read(bytes, { type: "buffer" }).FullPaths;
  } catch {
    throw new Refusal("broken-xls");
  }
}

/** The container of old Office files holds documents of every kind. */
function refuseOtherDocuments(streams: readonly string[]): void {
  const has = (name: string) => streams.some((stream) => stream.endsWith(`/${name}`));
  if (has("EncryptedPackage")) throw new Refusal("encrypted-workbook");
  if (has("Workbook") || has("Book")) return;
  if (has("WordDocument")) throw new Refusal("is-word");
  if (has("PowerPoint Document")) throw new Refusal("is-presentation");
  throw new Refusal("is-unknown");
}

function parse(bytes: Uint8Array): WorkBook {
  const options = {
    type: "buffer",
    dense: true,
    cellStyles: true,
    cellNF: true,
    cellText: false,
    cellHTML: false,
  } as const;
  try {
    return read(bytes, options);
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    throw new Refusal(/password|encrypt/i.test(message) ? "encrypted-workbook" : "broken-xls");
  }
}

function sheetContent(content: SheetContent, sheet: WorkSheet, date1904: boolean, allowance: Allowance): SheetContent {
  sheet["!rows"]?.forEach((row, index) => {
    if (row?.hidden === true || row?.hpt === 0) content.hiddenRows.add(index + 1);
  });
  sheet["!cols"]?.forEach((column, index) => {
    if (column?.hidden === true) content.hiddenColumns.push({ first: index + 1, last: index + 1 });
  });
  for (const { s, e } of sheet["!merges"] ?? []) {
    allowance.takeMerge();
    content.merges.push({ firstRow: s.r + 1, firstColumn: s.c + 1, lastRow: e.r + 1, lastColumn: e.c + 1 });
  }
  sheet["!data"]?.forEach((row, rowIndex) => {
    row?.forEach((cell, columnIndex) => {
      allowance.takeCell();
      const read = cellOf(cell, columnIndex + 1, date1904);
      if (read !== undefined) addCell(content, rowIndex + 1, read, allowance);
    });
  });
  return content;
}

function cellOf(cell: CellObject, column: number, date1904: boolean): Cell | undefined {
  const format = cellFormat(typeof cell.z === "string" ? cell.z : undefined);
  const value = valueOf(cell, format?.isDate === true, date1904);
  if (value === undefined && cell.f === undefined) return undefined;
  return {
    column,
    value: value ?? { kind: "uncalculated" },
    ...(cell.f === undefined ? {} : { formula: cell.f }),
    ...(format === undefined ? {} : { numberFormat: format.code }),
  };
}

function valueOf({ t: type, v: value }: CellObject, isDate: boolean, date1904: boolean): CellValue | undefined {
  if (type === "e") return { kind: "error", code: errorCodes.get(value) ?? "#N/A" };
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (typeof value === "string") return { kind: "text", text: value.replace(/\r\n?/g, "\n") };
  if (typeof value !== "number") return undefined;
  // The format stores the double itself; its shortest spelling has the digits that were typed.
  const digits = exactDigits(String(value));
  if (digits === undefined) return { kind: "error", code: "#NUM!" };
  const iso = isDate ? serialDate(digits, date1904) : undefined;
  return iso === undefined ? { kind: "number", digits } : { kind: "date", iso };
}
