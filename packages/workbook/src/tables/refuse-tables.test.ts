import { describe, expect, it } from "vitest";
import { sheet } from "./made-sheet.test-support.ts";
import { banner, body, head, merges, read } from "./made-table.test-support.ts";

describe("an official table", () => {
  it("that stands twice is refused, and a hidden one is told and not read", () => {
    const table = [["部门支出总体情况表"], banner, ...head, ...body];
    expect(read([sheet("表3", table), sheet("表3 (2)", table)]).problems).toEqual([
      { code: "duplicate-part", sheet: "表3 (2)", values: { other: "表3" } },
    ]);
    const hidden = read([sheet("表3", table), sheet("旧", table, { hidden: true })]);
    expect(hidden).toMatchObject({ problems: [], notices: [{ code: "skipped-sheet", sheet: "旧" }] });
  });

  it("tells everything that is wrong at once, each with its cell", () => {
    const wrong = [
      ["部门支出总体情况表"],
      banner,
      ...head,
      ["201", "", "", "一般公共服务支出", "79。18", "1.2%", "838.125"],
      ["201", "", "", "一般公共服务支出", 1],
      ["ABC", "", "", "不知何物", 1],
      ["", "", "", "没有这个科目", 1],
      ["", "", "", "单位负责人签字处"],
      ["", "", "", "", 7],
    ];
    const reading = read([sheet("表3", wrong, { merges })]);
    expect(reading.problems.map(({ code, cell }) => `${cell} ${code}`)).toEqual([
      "E6 not-an-amount",
      "F6 percent-for-amount",
      "G6 too-precise",
      "A7 duplicate-row",
      "A8 not-a-code",
      "D9 unknown-name",
      "E11 unexpected-row",
    ]);
    expect(reading.notices).toMatchObject([{ code: "not-read", cell: "D10" }]);
  });

  it("whose columns are not those of the form is told by their headings", () => {
    const other = [
      ["表6", "一般公共预算基本支出情况表"],
      ["单位：万元"],
      ["科目编码", "科目名称", "合计", "人员经费", "其他经费"],
      ["301", "", 1, 1, 1],
    ];
    const { problems } = read([sheet("表6", other)]);
    expect(problems.map(({ code, values }) => [code, values["value"] ?? values["found"]])).toEqual([
      ["missing-heading", "公用经费"],
      ["unknown-heading", "其他经费"],
    ]);
  });
});
