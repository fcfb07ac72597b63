import type { Merge } from "./workbook.ts";

/**
 * Whether a merged cell covers another; to be asked of cells from top to bottom, each row from left to right or not.
 *
 * Merges are never spread out into their cells: one may name a whole sheet, and a file may name thousands. Of merges that
 * overlap, which no program makes, the first alone covers.
 */
export function coveredBy(merges: readonly Merge[]): (column: number, row: number) => boolean {
  const waiting = merges.toSorted((a, b) => a.firstRow - b.firstRow);
  let next = 0;
  // Those that reach the current row, by their columns; as none overlap, one at most holds a given column.
  let reaching: Merge[] = [];
  let currentRow = 0;

  function moveTo(row: number): void {
    reaching = reaching.filter(({ lastRow }) => lastRow >= row);
    for (let merge = waiting[next]; merge !== undefined && merge.firstRow <= row; merge = waiting[next]) {
      next += 1;
      if (merge.lastRow < row) continue;
      const position = positionOf(merge.firstColumn, reaching);
      const before = reaching[position - 1];
      const after = reaching[position];
      const overlaps =
        (before !== undefined && before.lastColumn >= merge.firstColumn) ||
        (after !== undefined && after.firstColumn <= merge.lastColumn);
      if (!overlaps) reaching.splice(position, 0, merge);
    }
    currentRow = row;
  }

  return (column, row) => {
    if (row !== currentRow) moveTo(row);
    const merge = reaching[positionOf(column + 1, reaching) - 1];
    if (merge === undefined || merge.lastColumn < column) return false;
    return merge.firstColumn !== column || merge.firstRow !== row;
  };
}

/** Where a merge that begins at a column stands among others, by halves. */
function positionOf(column: number, merges: readonly Merge[]): number {
  let low = 0;
  let high = merges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((merges[middle]?.firstColumn ?? 0) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}
