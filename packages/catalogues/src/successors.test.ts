import { expect, it } from "vitest";
import type { CatalogueError } from "./catalogue-error.ts";
import { loadSuccessors, readSuccessors } from "./successors.ts";

const head = "year,code,successor,source";

it("says which code took another's place in which year", () => {
  const text = `${head}\n2025,2080504,2080501,某年科目\n2025,2080503,2080501,某年科目\n2026,2010399,2010301,某年科目\n`;
  expect([...readSuccessors(text, "own.csv", 2025)]).toEqual([
    ["2080504", "2080501"],
    ["2080503", "2080501"],
  ]);
  expect(readSuccessors(text, "own.csv", 2024).size).toBe(0);
});

it.each([
  [`${head}\n2025,2080504,,某年科目\n`, "blank-cell"],
  [`${head}\n2025,2080504,2080501,甲\n2025,2080504,2080502,乙\n`, "duplicate-code"],
])("refuses %j", (text, code) => {
  expect(() => readSuccessors(text, "own.csv", 2025)).toThrow(expect.objectContaining({ code }) as CatalogueError);
});

it("knows of none that no source tells", () => {
  expect(loadSuccessors(2025).size).toBe(0);
});
