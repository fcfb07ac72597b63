import { expect, it } from "vitest";
import { jsonReport } from "./json-report.ts";
import { reported, unread } from "./reported.test-support.ts";

interface Result {
  readonly file: string;
  readonly findings: readonly { readonly rule: string }[];
}

it("has a result for each file, amounts as plain decimals", () => {
  const { report } = reported();
  const { results } = JSON.parse(jsonReport([report, unread])) as { results: readonly Result[] };
  expect(results).toMatchObject([
    { file: "data.json", department: { name: "库尔勒市人民政府办公室", year: 2025 }, profile: "xinjiang" },
    { file: "cut <short>.json", findings: [], problems: [{ code: "incomplete-json", place: { line: 3, column: 1 } }] },
  ]);
  expect(results[0]?.findings.find(({ rule }) => rule === "columns-add-up")).toMatchObject({
    severity: "info",
    places: [
      {
        form: "generalPublicBasic",
        row: "total",
        column: "total",
        words: "表6《一般公共预算基本支出情况表》 总计 · 合计",
      },
      { column: "personnel", at: { line: 6, column: 5 } },
      { column: "operating" },
    ],
    expected: "1115.59",
    actual: "1115.60",
    difference: "0.01",
    tolerance: "0.01",
    message: expect.stringMatching(/。$/),
  });
});

it("says of a score and a figure that there is none", () => {
  const { report } = reported();
  const [result] = (JSON.parse(jsonReport([report])) as { results: readonly object[] }).results;
  expect(result).toMatchObject({ scores: { timeliness: null } });
});
