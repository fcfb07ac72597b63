import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { FileProblem } from "@mingzhang/batch";
import { openWorkbook, referenceData } from "@mingzhang/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { InputFile } from "./batch.ts";
import {
  department,
  finished,
  input,
  newFolder,
  pagesOf,
  published,
  statesOf,
  workbook,
} from "./batches.test-support.ts";
import { type Engine, openEngine } from "./engine.ts";
import { sha256 } from "./task.ts";

let folder: string;
let engine: Engine;
let good: InputFile;
const out = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await newFolder();
  good = await workbook("301");
  engine = await openEngine({ database: join(folder, "database"), workers: 2 });
});
afterAll(async () => {
  await engine.close();
  await rm(folder, { recursive: true });
});

/** With a word in the cell of an amount. */
async function spoiled(): Promise<InputFile> {
  const made = await openWorkbook((await good.read(Infinity)) ?? new Uint8Array());
  const cell = made.getWorksheet("表3 部门支出总体情况表")?.getCell("E16");
  if (cell !== undefined) cell.value = "七十九";
  const bytes = new Uint8Array(await made.xlsx.writeBuffer());
  return { file: "市教育局.xlsx", read: async () => bytes };
}

test("makes the same files of a filled template as of a data file, and a broken workbook stops no other", async () => {
  const torn = { file: "torn.xlsx", read: async () => (await good.read(Infinity))?.subarray(0, 9000) };
  const large = { file: "large.xlsx", read: async () => undefined };
  const inputs = [good, department("302"), await spoiled(), torn, input("words.xlsx", "这不是表格"), large];
  const status = await finished(engine, await engine.start(pagesOf(out("mixed"), inputs)));
  expect(statesOf(status)).toEqual([
    "301.xlsx made",
    "302.json made",
    "市教育局.xlsx refused",
    "torn.xlsx refused",
    "words.xlsx refused",
    "large.xlsx refused",
  ]);
  expect(status.tasks.slice(2).map(({ outcome }) => outcome?.problems.map(placed))).toEqual([
    expect.arrayContaining(["not-an-amount 表3 部门支出总体情况表 E16"]),
    ["broken-archive"],
    ["unknown-workbook CSV"],
    ["file-too-large"],
  ]);
  expect(status.tasks[2]?.marked).toEqual(["市教育局.marked.xlsx"]);
  const copy = await openWorkbook(await readFile(join(out("mixed"), "市教育局.marked.xlsx")));
  expect(JSON.stringify(copy.getWorksheet("表3 部门支出总体情况表")?.getCell("E16").note)).toContain(
    "“七十九”不是金额",
  );

  await finished(engine, await engine.start(pagesOf(out("data"), [department("301")])));
  const [fromWorkbook, fromData] = await Promise.all([published(out("mixed")), published(out("data"))]);
  expect(fromWorkbook["301.zh-CN.html"]).toBe(fromData["301.zh-CN.html"]);
}, 60_000);

test("makes nothing again of the same workbook, and takes away the marks of one that was mended", async () => {
  const wrong = await engine.start(pagesOf(out("again"), [{ ...(await spoiled()), file: "301.xlsx" }]));
  await finished(engine, wrong);
  expect(Object.keys(await published(out("again")))).toContain("301.marked.xlsx");
  const id = await engine.start(pagesOf(out("again"), [good]));
  expect(statesOf(await finished(engine, id))).toEqual(["301.xlsx made"]);
  const before = await published(out("again"));
  expect(Object.keys(before)).not.toContain("301.marked.xlsx");
  expect(await engine.start(pagesOf(out("again"), [good]))).toBe(id);
  expect(statesOf(await finished(engine, id))).toEqual(["301.xlsx reused"]);
  expect(await published(out("again"))).toEqual(before);
}, 60_000);

test("combines a department's data file with its ledger, and names both in the manifest", async () => {
  const ledger = await readFile(new URL("../../../fixtures/korla-government-office-2025.ledger.csv", import.meta.url));
  const base = JSON.stringify(referenceData());
  const parts = [{ file: "301/a.csv", read: async () => ledger }, input("301/data.json", base)];
  const request = { ...pagesOf(out("together"), [{ file: "301", parts }]), despite: "原件公布时即有的错误" };
  expect(statesOf(await finished(engine, await engine.start(request)))).toEqual(["301 made"]);
  const manifest = JSON.parse(await readFile(join(out("together"), "manifest.json"), "utf8")) as {
    readonly departments: readonly object[];
  };
  expect(manifest.departments).toMatchObject([
    { input: { file: "data.json", sha256: sha256(base) }, besides: [{ file: "a.csv", sha256: sha256(ledger) }] },
  ]);
});

test("makes neither of a department's workbook and data file, of which one must be the wrong one", async () => {
  const status = await finished(engine, await engine.start(pagesOf(out("rivals"), [good, department("301")])));
  expect(status.tasks.map(({ outcome }) => outcome?.problems.map(placed))).toEqual([
    ["duplicate-output"],
    ["duplicate-output"],
  ]);
});

function placed({ code, sheet = "", cell = "" }: FileProblem): string {
  return `${code} ${sheet} ${cell}`.trim();
}
