import { loadLocale } from "@mingzhang/locales";
import { expect, test } from "vitest";
import { describeProblem } from "./describe-problem.ts";

const locale = loadLocale("zh-CN");

test("names the file, the line, the column and the field", () => {
  const problem = {
    code: "wrong-type",
    file: "data/a.json",
    place: { line: 12, column: 7 },
    path: ["forms", "threePublic", "rows", 0, "total"],
    values: { expected: "string", actual: "array" },
  } as const;
  expect(describeProblem(problem, locale)).toBe(
    "data/a.json 第 12 行第 7 列，字段 forms.threePublic.rows[0].total：类型不对：应为文本（带引号），实为列表 […]。",
  );
});

test("names the file alone where there is no place in it", () => {
  expect(describeProblem({ code: "not-found", file: "a.json", path: [], values: {} }, locale)).toBe(
    "a.json：文件不存在。",
  );
});

test("shows no character that a terminal would obey or that would turn the message around", () => {
  const problem = {
    code: "unknown-field",
    file: "\u001b[31m.json",
    place: { line: 1, column: 1 },
    path: ["\u202eyear"],
    values: { value: "\u202eyear" },
  } as const;
  expect(describeProblem(problem, locale)).toBe(
    "U+001B[31m.json 第 1 行第 1 列，字段 U+202Eyear：没有名为“U+202Eyear”的字段，请检查拼写。",
  );
});

test("tells of a cell in the language that is asked for", () => {
  const problem = {
    code: "not-an-amount",
    file: "a.xlsx",
    path: [],
    sheet: "表3",
    cell: "E7",
    values: { found: "六十" },
  } as const;
  const told = describeProblem(problem, loadLocale("ug-CN"));
  expect(told.replace(/[\u2066\u2067\u2069]/g, "")).toBe(
    "a.xlsx، «表3» ناملىق خىزمەت جەدۋىلى، كاتەكچە E7: «六十» پۇل مىقدارى ئەمەس. سان يېزىڭ، مەسىلەن: 1332.40.",
  );
});

test("has one sentence for each code, so that a data file is never told of in the words for a cell", () => {
  const { messages, workbook } = locale.words;
  expect(Object.keys(messages.problem).filter((code) => code in workbook.problem)).toEqual([]);
});
