import { columnShares, type Table } from "@mingzhang/document";

/** One grid of columns on which all the tables of a sheet stand, each table's column covering one or more of the grid's. */
export interface ColumnGrid {
  /** Shares of the width; they add up to 1. */
  readonly shares: readonly number[];
  /** For each table, the grid column at which each of its columns begins, and at last the grid's end. */
  readonly starts: ReadonlyMap<Table, readonly number[]>;
}

/** Lines nearer to each other than this share of the width are drawn as one. */
const tolerance = 0.004;

export function columnGrid(tables: readonly Table[]): ColumnGrid {
  const narrowest = Math.min(...tables.flatMap(columnShares));
  // Less than half the narrowest column, so that two lines of one table never fall together.
  const near = Math.min(tolerance, narrowest / 2);
  const lines = [0, 1];
  const tableLines = tables.map((table) => {
    let edge = 0;
    const inner = columnShares(table).map((share) => {
      edge += share;
      const found = lines.find((line) => Math.abs(line - edge) < near);
      if (found === undefined) lines.push(edge);
      return found ?? edge;
    });
    return [0, ...inner];
  });
  // A banner has two sides and needs two columns, even over a table of one.
  if (lines.length === 2) lines.push(0.5);
  lines.sort((a, b) => a - b);
  return {
    shares: lines.slice(1).map((line, index) => line - (lines[index] as number)),
    starts: new Map(tables.map((table, index) => [table, tableLines[index]?.map((line) => lines.indexOf(line)) ?? []])),
  };
}
