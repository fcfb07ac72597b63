import { loadLocale } from "@mingzhang/locales";
import { describe, expect, it } from "vitest";
import { sheetNoticeCodes, sheetProblemCodes } from "./sheet-problem.ts";

describe("the words for workbooks", () => {
  const { problem, notice } = loadLocale("zh-CN").words.workbook;

  it("say of every problem and notice what it is, and of nothing else", () => {
    expect(Object.keys(problem)).toEqual([...sheetProblemCodes]);
    expect(Object.keys(notice)).toEqual([...sheetNoticeCodes]);
  });

  it("say of no two the same", () => {
    expect(new Set(Object.values(problem)).size).toBe(sheetProblemCodes.length);
  });
});
