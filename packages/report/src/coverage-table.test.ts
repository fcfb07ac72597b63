import { expect, it } from "vitest";
import { coverageTable } from "./coverage-table.ts";
import { locale } from "./reported.test-support.ts";

const row = { year: 2025, language: "ug-CN" };

it("sets the counts below one another, a Chinese character taking two columns, and adds them up", () => {
  const rows = [
    { ...row, department: "某市人民政府办公室", reviewed: 3, draft: 120, missing: 7 },
    { ...row, department: "教育局", reviewed: 40, draft: 0, missing: 1 },
  ];
  expect(coverageTable(rows, locale).split("\n")).toEqual([
    "部门                年度  语言   已审校  草稿  未译",
    "某市人民政府办公室  2025  ug-CN       3   120     7",
    "教育局              2025  ug-CN      40     0     1",
    "合计                                 43   120     8",
  ]);
});

it("has no sum of a single department", () => {
  const rows = [{ ...row, department: "教育局", reviewed: 40, draft: 0, missing: 1 }];
  expect(coverageTable(rows, locale).split("\n")).toHaveLength(2);
});
