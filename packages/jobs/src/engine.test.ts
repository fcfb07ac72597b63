import { generateKeyPairSync } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Manifest } from "@mingzhang/receipt";
import { afterAll, beforeAll, expect, test } from "vitest";
import { department, finished, input, newFolder, pagesOf, published, statesOf } from "./batches.test-support.ts";
import { type Engine, openEngine } from "./engine.ts";
import { FolderInUseError } from "./folder-lock.ts";
import { signBatch } from "./sign-batch.ts";

let folder: string;
let engine: Engine;
const database = () => join(folder, "database");
const out = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await newFolder();
  engine = await openEngine({ database: database(), workers: 2 });
});
afterAll(async () => {
  await engine.close();
  await rm(folder, { recursive: true });
});

test("makes every department but the bad ones, and says of each what came of it", async () => {
  const unfinished = input("broken.json", "{");
  const wrong = department("303", { "forms.budgetOverview.revenue.total.revenue": "1.00" });
  const unreadable = { file: "gone.json", read: () => readFile(out("gone.json")) };
  const inputs = [department("301"), unfinished, wrong, unreadable, department("302")];
  const status = await finished(engine, await engine.start(pagesOf(out("mixed"), inputs)));
  expect(statesOf(status)).toEqual([
    "301.json made",
    "broken.json refused",
    "303.json refused",
    "gone.json refused",
    "302.json made",
  ]);
  expect(status.tasks.flatMap(({ outcome }) => outcome?.problems.map(({ code }) => code))).toEqual([
    "incomplete-json",
    "errors-found",
    "not-found",
  ]);
  expect(Object.keys(await published(out("mixed"))).sort()).toEqual([
    "301.zh-CN.findings.json",
    "301.zh-CN.findings.xlsx",
    "301.zh-CN.html",
    "302.zh-CN.findings.json",
    "302.zh-CN.findings.xlsx",
    "302.zh-CN.html",
    "303.zh-CN.findings.json",
    "303.zh-CN.findings.xlsx",
    "batch-findings.html",
    "batch-findings.json",
    "batch-findings.xlsx",
    "manifest.json",
  ]);
});

test("tells what does not hold of all departments together, and writes it beside the manifest", async () => {
  const expectations = {
    departments: [{ code: "399", name: "市审计局" }],
    categories: [{ code: "201", name: "一般公共服务支出", amount: "904.00" }],
  };
  const request = { ...pagesOf(out("whole"), [department("301")]), expectations };
  const { result } = await finished(engine, await engine.start(request));
  expect(result?.problems).toEqual([]);
  expect(result?.findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual(
    expect.arrayContaining([
      "every-department-discloses: 名单中的 399 市审计局 没有数据文件。",
      "categories-add-up-to-control-totals: 201 一般公共服务支出：各部门合计 904.93，控制数 904.00，相差 0.93。",
      "categories-add-up-to-control-totals: 205：各部门合计 4.57，控制数中没有这一类。",
    ]),
  );
  const written: unknown = JSON.parse(await readFile(join(out("whole"), "batch-findings.json"), "utf8"));
  expect(written).toEqual({ version: 1, settings: {}, findings: result?.findings });
});

test("says where a project stands that two departments have", async () => {
  const request = pagesOf(out("copied"), [department("301"), department("302")]);
  const { result } = await finished(engine, await engine.start(request));
  const place = { fact: "projects.0.name" };
  const where = expect.stringContaining("第1个项目") as string;
  expect(result?.findings).toContainEqual(
    expect.objectContaining({ department: "302", place, where, other: { department: "301", place, where } }),
  );
});

test("tells the bureau of them in its own language, on a page that says so where there is nothing to tell", async () => {
  const request = { ...pagesOf(out("told"), [department("301")]), language: "ug-CN" } as const;
  const expectations = { departments: [{ code: "399", name: "市审计局" }] };
  const { result } = await finished(engine, await engine.start({ ...request, expectations }));
  expect(result?.findings[0]?.message).toMatch(/^تىزىملىكتىكى .*399.* .*市审计局/);
  const page = await readFile(join(out("told"), "batch-findings.html"), "utf8");
  expect(page).toContain('<html lang="ug-CN" dir="rtl">');
  expect(page).toContain("市审计局");
  await finished(engine, await engine.start(request));
  expect(await readFile(join(out("told"), "batch-findings.html"), "utf8")).toContain("مەسىلە بايقالمىدى.");
});

test("makes nothing again that is there, and all that is lost, changed or made of other data", async () => {
  const request = (changes = {}) => pagesOf(out("again"), [department("301"), department("302", changes)]);
  const id = await engine.start(request());
  await finished(engine, id);
  const before = await published(out("again"));

  expect(await engine.start(request())).toBe(id);
  expect(statesOf(await finished(engine, id))).toEqual(["301.json reused", "302.json reused"]);
  expect(await published(out("again"))).toEqual(before);

  await writeFile(join(out("again"), "301.zh-CN.html"), "altered");
  await engine.resume(id);
  expect(statesOf(await finished(engine, id))).toEqual(["301.json made", "302.json reused"]);
  expect(await published(out("again"))).toEqual(before);

  const other = await engine.start(request({ "overview.administrativeUnits": 1 }));
  expect(other).not.toBe(id);
  expect(statesOf(await finished(engine, other))).toEqual(["301.json reused", "302.json made"]);
});

test("tells of last year's data that cannot be read, without which less is checked", async () => {
  const request = { ...pagesOf(out("before"), [department("301")]), previous: [input("2024/301.json", "{")] };
  expect(statesOf(await finished(engine, await engine.start(request)))).toEqual([
    "301.json made",
    "2024/301.json refused",
  ]);
});

test("keeps the files of departments apart that call their data alike", async () => {
  const alike = ["301", "302"].map((code) => ({ ...department(code), file: "data.json" }));
  await finished(engine, await engine.start(pagesOf(out("alike"), alike)));
  const manifest = JSON.parse(await readFile(join(out("alike"), "manifest.json"), "utf8")) as Manifest;
  expect(manifest.departments.map(({ code, files }) => [code, ...files.map(({ path }) => path)])).toEqual([
    ["301", "301.zh-CN.html"],
    ["302", "302.zh-CN.html"],
  ]);
});

test("makes neither of two files of one department", async () => {
  const twice = [department("301"), { ...department("301"), file: "copy.json" }];
  const status = await finished(engine, await engine.start(pagesOf(out("twice"), twice)));
  expect(statesOf(status)).toEqual(["301.json refused", "copy.json refused"]);
  expect(Object.keys(await published(out("twice"))).sort()).toEqual([
    "batch-findings.html",
    "batch-findings.json",
    "batch-findings.xlsx",
    "manifest.json",
  ]);
});

test("takes away a receipt that was signed for other files, and leaves the one that holds", async () => {
  const request = (changes = {}) => pagesOf(out("signed"), [department("301", changes)]);
  const { privateKey } = generateKeyPairSync("ed25519");
  const hasReceipt = async () => "receipt.json" in (await published(out("signed")));
  const signed = await finished(engine, await engine.start(request()));
  await signBatch(signed, privateKey);
  await finished(engine, await engine.start(request()));
  expect(await hasReceipt()).toBe(true);
  await finished(engine, await engine.start(request({ "overview.administrativeUnits": 1 })));
  expect(await hasReceipt()).toBe(false);
});

test("refuses a second process on one data folder", async () => {
  await expect(openEngine({ database: database() })).rejects.toThrow(FolderInUseError);
});

test("stops a batch that is cancelled, and goes on when it is resumed", async () => {
  const inputs = Array.from({ length: 6 }, (_, index) => department(String(400 + index)));
  const id = await engine.start(pagesOf(out("cancelled"), inputs));
  await engine.cancel(id);
  const stopped = await finished(engine, id);
  expect(stopped).toMatchObject({ state: "cancelled", counts: { queued: 0, running: 0 } });
  expect(stopped.counts.cancelled).toBeGreaterThan(0);

  await engine.resume(id);
  const { state, counts } = await finished(engine, id);
  expect({ state, whole: counts.made + counts.reused }).toEqual({ state: "ended", whole: 6 });
});

test("lets a small bureau's batch pass a large one's that was there before", async () => {
  const many = Array.from({ length: 8 }, (_, index) => department(String(500 + index)));
  const large = await engine.start({ ...pagesOf(out("large"), many), bureau: "large" });
  const small = await engine.start({ ...pagesOf(out("small"), [department("600")]), bureau: "small" });
  await finished(engine, small);
  expect((await engine.status(large))?.counts.queued).toBeGreaterThan(0);
  await engine.cancel(large);
});
