import type { Merge } from "./workbook.ts";

export const lastRow = 1_048_576;
const lastColumn = 16_384;

export interface Position {
  readonly column: number;
  readonly row: number;
}

/** The reverse of `cellAddress`; nothing for what is no address within a sheet. */
export function parseAddress(address: string): Position | undefined {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address);
  if (match === null) return undefined;
  const [, letters = "", digits = ""] = match;
  let column = 0;
  for (let index = 0; index < letters.length; index += 1) column = column * 26 + letters.charCodeAt(index) - 64;
  const row = Number(digits);
  return column > lastColumn || row > lastRow ? undefined : { column, row };
}

/** `B2:D2` as a merged cell; nothing for what is no range, or one of a single cell. */
export function parseMerge(range: string): Merge | undefined {
  const [from = "", to = "", ...rest] = range.split(":");
  const first = parseAddress(from);
  const last = parseAddress(to);
  if (first === undefined || last === undefined || rest.length > 0 || from === to) return undefined;
  if (last.row < first.row || last.column < first.column) return undefined;
  return { firstRow: first.row, firstColumn: first.column, lastRow: last.row, lastColumn: last.column };
}
