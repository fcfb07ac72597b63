import { describe, expect, it } from "vitest";
import { cellAddress } from "./cell-address.ts";
import { parseAddress, parseMerge } from "./parse-address.ts";

describe("the address of a cell", () => {
  it.each([
    [5, 12, "E12"],
    [1, 1, "A1"],
    [26, 3, "Z3"],
    [27, 3, "AA3"],
    [702, 9, "ZZ9"],
    [703, 9, "AAA9"],
    [16_384, 1_048_576, "XFD1048576"],
  ])("of column %i, row %i is %s, and leads back", (column, row, address) => {
    expect(cellAddress(column, row)).toBe(address);
    expect(parseAddress(address)).toEqual({ column, row });
  });

  it.each(["XFE1", "A1048577", "A0", "1A", "a1", "A", "", "$A$1", "AAAA1"])("is not %s", (address) => {
    expect(parseAddress(address)).toBeUndefined();
  });

  it("bounds a merged cell", () => {
    expect(parseMerge("B2:D4")).toEqual({ firstRow: 2, firstColumn: 2, lastRow: 4, lastColumn: 4 });
    expect(parseMerge("B2")).toBeUndefined();
    expect(parseMerge("B2:B2")).toBeUndefined();
    expect(parseMerge("D4:B2")).toBeUndefined();
  });
});
