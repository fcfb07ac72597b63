import { loadLocale } from "@mingzhang/locales";
import { expect, it } from "vitest";
import { sheetProblemCodes } from "./sheet-problem.ts";

it("has words for every problem, and no words that no problem has", () => {
  const words = loadLocale("zh-CN").words.workbook?.problem ?? {};
  expect(Object.keys(words)).toEqual([...sheetProblemCodes]);
  expect(new Set(Object.values(words)).size).toBe(sheetProblemCodes.length);
});
