import type { CellValue, Merge, Sheet, Workbook } from "@mingzhang/spreadsheet";

type Value = string | number | undefined;

/** A sheet as a test writes it: rows of words and figures, a blank where nothing stands. */
export function sheet(name: string, rows: readonly (readonly Value[])[], rest: Partial<Sheet> = {}): Sheet {
  return {
    name,
    hidden: false,
    hiddenColumns: [],
    merges: [],
    rows: rows.flatMap((values, index) => {
      const cells = values.flatMap((value, column) => {
        if (value === undefined || value === "") return [];
        return [{ column: column + 1, value: valueOf(value) }];
      });
      return cells.length === 0 ? [] : [{ number: index + 1, hidden: false, cells }];
    }),
    ...rest,
  };
}

function valueOf(value: string | number): CellValue {
  return typeof value === "string" ? { kind: "text", text: value } : { kind: "number", digits: String(value) };
}

export function workbook(...sheets: readonly Sheet[]): Workbook {
  return { format: "xlsx", sheets, notices: [] };
}

/** Row and column of the first cell, row and column of the last. */
export function merge(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): Merge {
  return { firstRow, firstColumn, lastRow, lastColumn };
}
