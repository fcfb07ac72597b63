import { referenceData } from "@mingzhang/testing";
import { describe, expect, it } from "vitest";
import { cell, isBlank, panelOf } from "./cell.ts";
import { amount } from "./money.ts";
import { parseDisclosure } from "./parse-disclosure.ts";

const panel = { total: { total: amount("2.40") }, rows: [{ item: "vehicles", amounts: { total: amount("2.40") } }] };

describe("a cell", () => {
  it("is found by row and column, the total among the rows", () => {
    expect(cell(panel, "vehicles", "total")?.toFixed(2)).toBe("2.40");
    expect(cell(panel, "total", "total")?.toFixed(2)).toBe("2.40");
  });

  it("is blank where nothing was filed, which is not 0.00", () => {
    expect(cell(panel, "vehicles", "stateCapital")).toBeUndefined();
    expect(cell(panel, "hospitality", "total")).toBeUndefined();
    expect(isBlank(panel)).toBe(false);
    expect(isBlank({ rows: [{ name: "x", amounts: {} }] })).toBe(true);
    expect(isBlank({ rows: [{ name: "x", amounts: { total: amount("0.00") } }] })).toBe(false);
  });
});

describe("a panel", () => {
  it("is found by its form and name, and asked for by a wrong name is an error", () => {
    const result = parseDisclosure(referenceData());
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(panelOf(result.disclosure, "threePublic")).toBe(result.disclosure.forms.threePublic.main);
    expect(() => panelOf(result.disclosure, "threePublic", "revenue")).toThrow(RangeError);
  });
});
