import { loadLocale } from "@mingzhang/locales";
import { readWorkbook } from "@mingzhang/spreadsheet";
import ExcelJS from "exceljs";
import { expect, it } from "vitest";
import { merge, sheet, workbook } from "../tables/made-sheet.test-support.ts";
import { writeMarkedCopy } from "./write-marked-copy.ts";

const locale = loadLocale("zh-CN");
const problems = [
  { code: "not-an-amount", sheet: "表3", cell: "B2", values: { found: "79。18" } },
  { code: "not-an-amount", sheet: "表3", cell: "B2", values: { found: "又一处" } },
  { code: "unknown-unit", sheet: "表4", values: {} },
] as const;

it("has every value where it stood, and the faulty cells coloured and noted", async () => {
  const original = workbook(
    sheet(
      "表3",
      [
        ["科目", "合计"],
        ["=HYPERLINK(1)", "79。18"],
        ["基本工资", 12.5],
      ],
      { hiddenColumns: [1], merges: [merge(1, 1, 1, 2)] },
    ),
    sheet("表4", [["空"]]),
  );
  const bytes = await writeMarkedCopy(original, problems, locale);
  const outcome = await readWorkbook(bytes ?? new Uint8Array());
  if (!outcome.ok) throw new Error(outcome.problem.code);
  expect(
    outcome.workbook.sheets.map(({ name, hiddenColumns, merges }) => [name, hiddenColumns, merges.length]),
  ).toEqual([
    ["表3", [1], 1],
    ["表4", [], 0],
  ]);
  const values = outcome.workbook.sheets[0]?.rows.map(({ cells }) =>
    cells.map(({ value, formula }) => ({ value, formula })),
  );
  expect(values?.at(-2)?.[0]).toEqual({ value: { kind: "text", text: "=HYPERLINK(1)" }, formula: undefined });
  const copy = new ExcelJS.Workbook();
  await copy.xlsx.load((bytes ?? new Uint8Array()).buffer as ArrayBuffer);
  const note = (name: string, address: string) => JSON.stringify(copy.getWorksheet(name)?.getCell(address).note);
  expect(note("表3", "B2")).toMatch(/“79。18”不是金额.*“又一处”不是金额/);
  expect(note("表4", "A1")).toContain("没有写明金额单位");
  expect(copy.getWorksheet("表3")?.getCell("B2").fill).toMatchObject({ fgColor: { argb: "FFFFC7CE" } });
  expect(copy.getWorksheet("表3")?.getCell("B3").fill).toBeUndefined();
});

it("is not made of a workbook with a merged cell over a million rows spread out, nor of one that is too large", async () => {
  const wide = workbook(sheet("表3", [["科目"]], { merges: [merge(1, 1, 1_048_576, 16_384)] }));
  expect((await writeMarkedCopy(wide, problems, locale))?.length).toBeGreaterThan(0);
  const large = workbook(
    sheet(
      "表3",
      Array.from({ length: 50_001 }, () => [1]),
    ),
  );
  expect(await writeMarkedCopy(large, problems, locale)).toBeUndefined();
});
