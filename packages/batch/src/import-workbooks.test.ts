import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseDisclosure } from "@mingzhang/core";
import { loadLocale } from "@mingzhang/locales";
import { type Changes, openWorkbook, referenceData } from "@mingzhang/testing";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterEach, beforeEach, expect, it } from "vitest";
import { checkFiles } from "./check-files.ts";
import { describeProblem } from "./describe-problem.ts";
import { type ImportWorkbookResult, importWorkbooks } from "./import-workbooks.ts";
import { makeTemplate } from "./make-template.ts";
import { renderDisclosure } from "./render-disclosure.ts";

const locale = loadLocale("zh-CN");
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingzhang-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** A workbook filled with the reference department's data, changed in some places. */
async function filled(name: string, changes: Changes = {}): Promise<string> {
  const from = join(folder, `${name}.json`);
  const output = join(folder, `${name}.xlsx`);
  await writeFile(from, JSON.stringify(referenceData({ translations: undefined, ...changes })));
  expect(await makeTemplate({ output, from, filled: true, languages: [] })).toEqual([]);
  return output;
}

async function importAll(...inputs: readonly string[]): Promise<readonly ImportWorkbookResult[]> {
  const results: ImportWorkbookResult[] = [];
  for await (const result of importWorkbooks({ inputs, outputFolder: join(folder, "out") })) results.push(result);
  return results;
}

it("makes a data file of each workbook of a folder, and one that is broken stops no other", async () => {
  await filled("a");
  await writeFile(join(folder, "b.xlsx"), "这不是表格");
  await filled("c", { "department.code": "other" });
  await filled("d");
  const results = await importAll(folder);
  expect(results.map(({ problems, output }) => problems[0]?.code ?? output?.slice(folder.length + 1))).toEqual([
    "out/korla-government-office-2025.json",
    "out/other-2025.json",
    "duplicate-department",
    "unknown-workbook",
  ]);
  const written = await readFile(join(folder, "out", "korla-government-office-2025.json"), "utf8");
  expect(JSON.parse(written)).toEqual(referenceData({ translations: undefined }));
});

it("names file, sheet and cell of what is wrong, and imports nothing of that workbook", async () => {
  const file = await filled("a");
  const workbook = await openWorkbook(await readFile(file));
  const sheet = workbook.getWorksheet("表3 部门支出总体情况表");
  const cell = sheet?.getCell("E16");
  if (cell !== undefined) cell.value = "七十九";
  await writeFile(file, new Uint8Array(await workbook.xlsx.writeBuffer()));
  const [result] = await importAll(file);
  expect(result?.output).toBeUndefined();
  expect(result?.problems.map((problem) => describeProblem(problem, locale))).toContain(
    `${file} 工作表“表3 部门支出总体情况表”单元格 E16：“七十九”不是金额。请填写数值，如 1332.40。`,
  );
});

it("says of a file that is not there, and of a folder without workbooks", async () => {
  const results = await importAll(join(folder, "none.xlsx"), folder);
  expect(results.map(({ problems }) => problems.map(({ code }) => code))).toEqual([["no-workbooks"], ["not-found"]]);
});

it("is checked without being imported first", async () => {
  const file = await filled("a");
  for await (const event of checkFiles({ inputs: [file], locale })) {
    if (event.kind === "begun") continue;
    expect(event.result.problems).toEqual([]);
    expect(event.result.checked?.report.department.code).toBe("korla-government-office");
  }
});

it("writes a copy of a workbook that is wrong, its cells marked", async () => {
  const tables = "单位：万元\n科目编码,科目名称,合计,人员经费,公用经费\n30101,,79。18,1,1\n";
  await writeFile(join(folder, "表6 一般公共预算基本支出情况表.csv"), tables);
  const [result] = await importAll(folder);
  expect(result?.problems.map(({ code, cell }) => [code, cell])).toEqual([["not-an-amount", "C3"]]);
  expect(result?.marked).toBe(join(folder, "out", "表6 一般公共预算基本支出情况表.marked.xlsx"));
  const copy = await openWorkbook(await readFile(result?.marked ?? ""));
  expect(JSON.stringify(copy.worksheets[0]?.getCell("C3").note)).toContain("“79。18”不是金额");
});

it("takes the data of a workbook that was published, unless somebody changed a cell of it", async () => {
  const parsed = parseDisclosure(referenceData());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const published = await renderDisclosure(parsed.disclosure, "zh-CN", ["xlsx"]);
  const file = join(folder, "published.xlsx");
  await writeFile(file, published.get("xlsx") ?? "");
  const [result] = await importAll(file);
  expect(JSON.parse(await readFile(result?.output ?? "", "utf8"))).toEqual(referenceData({ $schema: undefined }));

  const parts = unzipSync(published.get("xlsx") ?? new Uint8Array());
  const changed = Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) =>
      name.startsWith("xl/worksheets/")
        ? [name, strToU8(strFromU8(bytes).replaceAll("<v>838.13</v>", "<v>883.13</v>"))]
        : [name, bytes],
    ),
  );
  await writeFile(file, zipSync(changed));
  const [edited] = await importAll(file);
  expect(edited?.output).toBeUndefined();
  expect(edited?.problems.map((problem) => describeProblem(problem, locale)).join("\n")).toMatch(
    /“表2 部门收入总体情况表”.*行政运行.*应为“838.13”，文件中为“883.13”/,
  );
});
