import { type Cell, cellAddress, type Merge, type Sheet } from "@mingzhang/spreadsheet";

/** A row of a sheet by its columns, both counted from 1. */
export interface GridRow {
  readonly number: number;
  readonly hidden: boolean;
  readonly cells: ReadonlyMap<number, Cell>;
}

export function gridRows(sheet: Sheet): readonly GridRow[] {
  return sheet.rows.map(({ number, hidden, cells }) => ({
    number,
    hidden,
    cells: new Map(cells.filter(isFilled).map((cell) => [cell.column, cell])),
  }));
}

function isFilled({ value }: Cell): boolean {
  return value.kind !== "text" || value.text.trim() !== "";
}

/** What stands in a cell as text; nothing of one that is wrong. */
export function textOf(cell: Cell | undefined): string {
  switch (cell?.value.kind) {
    case "text":
      return cell.value.text;
    case "number":
      return cell.value.digits;
    case "date":
      return cell.value.iso;
    case "boolean":
    case "error":
    case "uncalculated":
    case undefined:
      return "";
  }
}

export function textsOf({ cells }: GridRow): readonly string[] {
  return [...cells.values()].map(textOf);
}

/** Whether the cell holds something other than words. */
export function isFigure(cell: Cell): boolean {
  return cell.value.kind !== "text" || /^[-−(（¥￥]?\s*[\d０-９][\d０-９,，.．\s]*[)）]?$/.test(cell.value.text.trim());
}

export function addressIn(row: GridRow, column: number): string {
  return cellAddress(column, row.number);
}

/** The column of the heading that is shown over a cell: where its merged cell begins, or the cell's own. */
export function shownColumn(
  merges: readonly Merge[],
  row: number,
  column: number,
): readonly [row: number, column: number] {
  const merge = merges.find(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn,
  );
  return merge === undefined ? [row, column] : [merge.firstRow, merge.firstColumn];
}
