import type { Table } from "@mingzhang/document";
import { describe, expect, it } from "vitest";
import { columnGrid } from "./column-grid.ts";

const table = (...widths: readonly number[]): Table => ({
  kind: "table",
  id: `table-${widths.join(".")}`,
  columns: widths.map((width) => ({ width, align: "start" })),
  head: [],
  body: [],
});

describe("the common grid of columns", () => {
  it("is the table's own where there is one table", () => {
    const one = table(2, 3, 5);
    const grid = columnGrid([one]);
    expect(grid.shares.map((share) => share.toFixed(2))).toEqual(["0.20", "0.30", "0.50"]);
    expect(grid.starts.get(one)).toEqual([0, 1, 2, 3]);
  });

  it("has the lines of all tables, each table's columns covering whole columns of the grid", () => {
    const halves = table(1, 1);
    const thirds = table(1, 1, 1);
    const grid = columnGrid([halves, thirds]);
    expect(grid.shares.map((share) => share.toFixed(3))).toEqual(["0.333", "0.167", "0.167", "0.333"]);
    expect(grid.starts.get(halves)).toEqual([0, 2, 4]);
    expect(grid.starts.get(thirds)).toEqual([0, 1, 3, 4]);
  });

  it("draws lines as one that are hardly apart, but never two of one table", () => {
    expect(columnGrid([table(500, 500), table(501, 499)]).shares).toHaveLength(2);
    expect(columnGrid([table(1, 1), table(500, 1, 499)]).shares).toHaveLength(3);
  });

  it("has two columns at least, for the two sides of a banner", () => {
    const single = table(7);
    const grid = columnGrid([single]);
    expect(grid.shares).toEqual([0.5, 0.5]);
    expect(grid.starts.get(single)).toEqual([0, 2]);
  });
});
