import type { Cell, CellValue } from "@mingzhang/spreadsheet";
import type { CellReading } from "./cell-reading.ts";

export const cell = (value: CellValue, rest: Partial<Cell> = {}): Cell => ({ column: 1, value, ...rest });
export const text = (words: string) => cell({ kind: "text", text: words });
export const number = (digits: string, numberFormat?: string) =>
  cell({ kind: "number", digits }, numberFormat === undefined ? {} : { numberFormat });
export const day = (iso: string) => cell({ kind: "date", iso });

/** A value, `blank`, or the code of what is wrong. */
export function said<T>(reading: CellReading<T>, show: (value: T) => unknown = (value) => value): unknown {
  return reading.kind === "value" ? show(reading.value) : reading.kind === "blank" ? "blank" : reading.code;
}
