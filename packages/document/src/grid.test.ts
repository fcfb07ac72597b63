import { describe, expect, it } from "vitest";
import { columnShares, GridError, placeCells } from "./grid.ts";

const cell = (columnSpan = 1, rowSpan = 1) => ({ content: [], columnSpan, rowSpan });

describe("placing cells on a grid", () => {
  it("puts each cell in the first free column, below and beside the spans", () => {
    const [first, second] = placeCells([{ cells: [cell(1, 2), cell(2)] }, { cells: [cell(), cell()] }], 3);
    expect(first?.map(({ column }) => column)).toEqual([0, 1]);
    expect(second?.map(({ column }) => column)).toEqual([1, 2]);
  });

  it.each([
    ["a row that is too short", [{ cells: [cell()] }]],
    ["a row that is too long", [{ cells: [cell(), cell(), cell()] }]],
    ["a span below the last row", [{ cells: [cell(1, 2), cell()] }]],
    ["cells that overlap", [{ cells: [cell(), cell(1, 2)] }, { cells: [cell(2)] }]],
  ])("refuses %s", (_, rows) => {
    expect(() => placeCells(rows, 2)).toThrow(GridError);
  });
});

it("shares a table's width among its columns", () => {
  const columns = [1, 1, 2].map((width) => ({ width, align: "start" as const }));
  expect(columnShares({ kind: "table", id: "t", columns, head: [], body: [] })).toEqual([0.25, 0.25, 0.5]);
});
