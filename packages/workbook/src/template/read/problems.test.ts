import type { CellValue } from "@mingzhang/spreadsheet";
import { referenceData } from "@mingzhang/testing";
import { describe, expect, it } from "vitest";
import { describeSheetProblem } from "../../describe-sheet-problem.ts";
import type { Draft } from "../draft.ts";
import {
  type CellName,
  type EditedWorkbook,
  findCell,
  insertRow,
  locale,
  open,
  put,
  read,
  readAfter,
  setting,
} from "../template.test-support.ts";
import { writeTemplate } from "../write/write-template.ts";

const workbook = await open(await writeTemplate(referenceData() as Draft, setting));
const text = (words: string): CellValue => ({ kind: "text", text: words });

/** What is said after a change, `here` standing for the cell that was changed. */
function problemsAfter(change: (edited: EditedWorkbook) => string): readonly string[] {
  let changed = "";
  const reading = readAfter(workbook, (edited) => {
    changed = change(edited);
  });
  return reading.ok
    ? []
    : reading.problems.map(({ code, cell = "" }) =>
        `${code} ${cell !== "" && cell === changed ? "here" : cell}`.trim(),
      );
}

const cell = (sheet: string, block: string, row: string | number, column: string): CellName => ({
  sheet,
  block,
  row,
  column,
});
const basic = cell("表3 部门支出总体情况表", "forms.expenditureOverview.main", 3, "basic");
const general = (field: string) => cell("部门概况", "general", field, "value");
const serving = cell("部门概况", "overview.staffing", "serving", "count");
const purpose = (row: number) => cell("支出用途", "purposes.generalPublic", row, "code");
const term = (row: number, column = "term") => cell("名词解释", "glossary", row, column);

describe("a cell that says nothing that belongs in it is told of by its address", () => {
  it.each<readonly [string, CellName, CellValue | undefined, string]>([
    ["words for an amount", basic, text("七十九"), "not-an-amount"],
    ["a day for an amount", basic, { kind: "date", iso: "2025-02-01" }, "day-for-amount"],
    ["a tick for an amount", basic, { kind: "boolean", value: true }, "not-an-amount"],
    ["a text with three places", basic, text("79.185"), "too-precise"],
    ["an error", basic, { kind: "error", code: "#REF!" }, "error-value"],
    ["a formula that nothing has computed", basic, { kind: "uncalculated" }, "uncalculated-formula"],
    ["a blank name", general("department.name"), undefined, "missing-value"],
    ["half a person", serving, { kind: "number", digits: "50.5" }, "not-an-integer"],
    ["a day of no calendar", general("signature.date"), text("2025-02-30"), "not-a-day"],
    ["words for a day", general("signature.date"), text("二月一日"), "not-a-day"],
    ["a year before the law", general("year"), { kind: "number", digits: "1999" }, "unsupported-year"],
    ["a code of four digits", purpose(0), text("2010"), "not-a-code"],
    ["a code that stands twice", purpose(1), text("201"), "duplicate"],
    ["a control character", term(0), text("财政\u202e拨款"), "bidi-control"],
    ["two lines in a name", term(0), text("财政\n拨款"), "control-character"],
    [
      "a comparison of one's own",
      cell("整体绩效", "performance.overall.indicators", 0, "target.comparison"),
      text("大约"),
      "not-a-choice",
    ],
    [
      "a reason without last year's figure",
      cell("上年对比", "comparisons.revenue", "generalPublic", "previous"),
      undefined,
      "missing-value",
    ],
    ["a translation of nothing", term(20, "explanation@ug-CN"), text("خامچوت"), "translation-of-nothing"],
  ])("with %s", (_, name, value, code) => {
    expect(problemsAfter((edited) => put(edited, name, value))).toEqual([`${code} here`]);
  });

  it("with everything else that is wrong", () => {
    const said = problemsAfter((edited) => {
      put(edited, general("department.name"), undefined);
      return put(edited, basic, text("七十九"));
    });
    expect(said).toEqual([expect.stringMatching(/^missing-value C\d+$/), "not-an-amount here"]);
  });
});

describe("a form that was taken apart", () => {
  it("is not read where one of its sheets is gone", () => {
    const said = problemsAfter((edited) => {
      edited.sheets = edited.sheets.filter(({ name }) => name !== "名词解释");
      return "";
    });
    expect(said).toEqual(["missing-part-of-form"]);
  });

  it("is not read where one of its columns is gone", () => {
    const said = problemsAfter((edited) => {
      const { sheet, column } = findCell(edited, term(0));
      for (const row of sheet.rows) row.cells = row.cells.filter((each) => each.column !== column);
      return "";
    });
    expect(said.some((each) => each.startsWith("missing-column"))).toBe(true);
  });

  it("takes no sheet twice", () => {
    const said = problemsAfter((edited) => {
      const copy = structuredClone(edited.sheets.find(({ name }) => name === "名词解释"));
      if (copy !== undefined) edited.sheets.push({ ...copy, name: "名词解释 (2)" });
      return "";
    });
    expect(said).toEqual(["duplicate-part"]);
  });

  it("knows a sample that was written over", () => {
    const said = problemsAfter((edited) => {
      const { sheet, row, column } = findCell(edited, term(0));
      const sample = sheet.rows[sheet.rows.indexOf(row) - 1];
      for (const each of sample?.cells ?? []) if (each.column === column) each.value = text("绩效");
      return `C${row.number - 1}`;
    });
    expect(said).toEqual(["changed-sample here"]);
  });

  it("does not lose what was written between its rows", () => {
    const said = problemsAfter((edited) => {
      const name = cell("上年对比", "comparisons.revenue", "generalPublic", "previous");
      const { row, column } = findCell(edited, name);
      const added = insertRow(edited, "上年对比", row.number);
      added.cells.push({ column, value: { kind: "number", digits: "12" } });
      return `F${added.number}`;
    });
    expect(said).toEqual(["unexpected-row here"]);
  });
});

it("says in sentences what is missing in a blank workbook", async () => {
  const reading = await read(await writeTemplate({ year: 2025 }, setting));
  const sentences = reading.ok
    ? []
    : reading.problems.map((problem) => `${problem.sheet}!${problem.cell} ${describeSheetProblem(problem, locale)}`);
  expect(sentences.slice(0, 5)).toEqual([
    "部门概况!C9 没有填写，应填部门编码。",
    "部门概况!C10 没有填写，应填文字。",
    "部门概况!C11 没有填写，应填文字。",
    "部门概况!C12 没有填写，应填日期。",
    "部门概况!C17 一行也没有填，至少要填一行。",
  ]);
});
