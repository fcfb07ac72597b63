import type { Table, TableCell, TableRow } from "./document.ts";

/** A cell with the place in the grid that its spans give it. */
export interface PlacedCell {
  readonly cell: TableCell;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Rows whose spans leave a gap, overlap, or stick out of the grid. */
export class GridError extends Error {
  override readonly name = "GridError";
}

/**
 * Places the cells of rows that belong together (a head or a body) on a grid of `width` columns.
 *
 * @throws {GridError} when the spans do not tile the grid exactly
 */
export function placeCells(rows: readonly TableRow[], width: number): readonly (readonly PlacedCell[])[] {
  const taken = rows.map(() => new Array<boolean>(width).fill(false));
  const placed = rows.map((row, rowIndex) => {
    let column = 0;
    return row.cells.map((cell): PlacedCell => {
      while (taken[rowIndex]?.[column]) column += 1;
      const { columnSpan = 1, rowSpan = 1 } = cell;
      for (let r = rowIndex; r < rowIndex + rowSpan; r += 1) {
        for (let c = column; c < column + columnSpan; c += 1) {
          if (taken[r]?.[c] !== false) throw new GridError(`row ${r + 1}, column ${c + 1} is taken twice or outside`);
          (taken[r] as boolean[])[c] = true;
        }
      }
      return { cell, row: rowIndex, column, rowSpan, columnSpan };
    });
  });
  taken.forEach((cells, r) => {
    const gap = cells.indexOf(false);
    if (gap >= 0) throw new GridError(`row ${r + 1}, column ${gap + 1} is empty`);
  });
  return placed;
}

/** Each column's share of a table's width; the shares add up to 1. */
export function columnShares(table: Table): readonly number[] {
  const sum = table.columns.reduce((total, column) => total + column.width, 0);
  return table.columns.map((column) => column.width / sum);
}
