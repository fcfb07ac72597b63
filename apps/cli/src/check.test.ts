import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { mendedData } from "@mingzhang/testing";
import { afterEach, beforeEach, expect, test } from "vitest";
import { main } from "./main.ts";

const fixture = fileURLToPath(new URL("../../../fixtures/korla-government-office-2025.json", import.meta.url));

let folder: string;
let mended: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingzhang-"));
  mended = join(folder, "mended.json");
  await writeFile(mended, JSON.stringify(mendedData()));
});
afterEach(() => rm(folder, { recursive: true }));

async function run(...argv: readonly string[]) {
  const written = { out: "", error: "" };
  const code = await main(["check", ...argv], {
    stdout: { write: (text) => (written.out += text) },
    stderr: { isTTY: false, write: (text) => (written.error += text) },
    env: {},
  });
  return { code, ...written };
}

test("tells what is wrong with a department, and fails", async () => {
  const { code, out, error } = await run(fixture);
  expect({ code, error }).toEqual({ code: 1, error: "" });
  expect(out).toContain("库尔勒市人民政府办公室（korla-government-office，2025年）");
  expect(out).toMatch(/^错误 \d+，警告 \d+，提示 \d+ \| /m);
});

test("tells it in Uyghur where that is asked for", async () => {
  const { code, out, error } = await run(fixture, "--lang", "ug-CN");
  expect({ code, error }).toEqual({ code: 1, error: "" });
  expect(out).toContain("✗ خاتالىق ");
  expect((await run(fixture, "--lang", "kk-CN")).error).toContain("选项 --lang 不支持“kk-CN”，可用：zh-CN、ug-CN。");
});

test("passes a department in which all was mended, and fails where a mere warning is asked to", async () => {
  expect((await run(mended)).code).toBe(0);
  expect((await run(fixture, "--fail-on", "never")).code).toBe(0);
  const doubtful = join(folder, "doubtful.json");
  await writeFile(doubtful, JSON.stringify(mendedData({ "overview.administrativeUnits": 1 })));
  expect((await run(doubtful)).code).toBe(0);
  expect((await run(doubtful, "--fail-on", "warning")).code).toBe(1);
});

test("answers another program in JSON, a result for each file", async () => {
  const missing = join(folder, "missing.json");
  const { code, out } = await run(fixture, missing, "--format", "json");
  expect(code).toBe(1);
  const { results } = JSON.parse(out) as { results: readonly { findings: readonly object[] }[] };
  expect(results).toMatchObject([
    { file: fixture, profile: "xinjiang" },
    { file: missing, findings: [], problems: [{ code: "not-found" }] },
  ]);
  expect(results[0]?.findings[0]).toMatchObject({
    rule: expect.any(String),
    severity: expect.any(String),
    places: expect.any(Array),
    message: expect.any(String),
  });
});

test.each([
  ["html", /^<!DOCTYPE html>/],
  ["sarif", /"version": "2\.1\.0"/],
  ["text", /^库尔勒市人民政府办公室（/],
])("writes %s into a file of a folder that need not be there", async (format, content) => {
  const file = join(folder, "reports", `all.${format}`);
  const { code, out } = await run(fixture, mended, "--format", format, "--out", file, "--fail-on", "never");
  expect({ code, out }).toEqual({
    code: 0,
    out: `校验结果：${file}\n共 2 个部门：1 个有错误，0 个只有警告，1 个没有错误和警告。\n`,
  });
  expect(await readFile(file, "utf8")).toMatch(content);
});

test("makes a workbook for each department, named after its data file, and of one alone as it is told", async () => {
  await mkdir(join(folder, "other"));
  await writeFile(join(folder, "other", "mended.json"), JSON.stringify(mendedData()));
  const reports = join(folder, "reports");
  await run(mended, join(folder, "other"), "--format", "xlsx", "--out", reports);
  expect(await readdir(reports)).toEqual(["mended-2.xlsx", "mended.xlsx"]);
  const file = join(folder, "findings.xlsx");
  expect(await run(mended, "--format", "xlsx", "--out", file)).toEqual({
    code: 0,
    out: `校验结果：${file}\n`,
    error: "",
  });
  expect((await readFile(file, "latin1")).slice(0, 2)).toBe("PK");
});

test("checks last year's figures where last year's data is at hand", async () => {
  const previous = join(folder, "previous.json");
  await writeFile(previous, JSON.stringify(mendedData({ year: 2024 })));
  const [without, withPrevious] = [await run(mended), await run(mended, "--previous", previous)];
  expect(withPrevious.error).toBe("");
  expect(without.out).not.toContain("previous-as-published");
  expect(withPrevious.out).toContain("previous-as-published");
});

test("obeys a bureau's profile, and says so", async () => {
  const profile = join(folder, "profile.json");
  const rules = { "rows-add-up": { severity: "off", reason: "试点部门" } };
  await writeFile(profile, JSON.stringify({ name: "市财政局", extends: "xinjiang", rules }));
  const { out } = await run(mended, "--profile", profile);
  expect(out).toContain("按检查方案“市财政局”调整的规则：");
  expect(out).toContain("错误 → 不检查，理由：试点部门");
});

test.each([
  ["{}", "缺少这个字段"],
  ["{", "内容不完整"],
  [
    '{"name":"a","extends":"national","rules":{"row-add-up":{"severity":"off","reason":"b"}}}',
    "没有名为“row-add-up”的规则，名称相近的有：rows-add-up、",
  ],
])("refuses the profile %s", async (content, words) => {
  const profile = join(folder, "profile.json");
  await writeFile(profile, content);
  const { code, error } = await run(mended, "--profile", profile);
  expect(code).toBe(1);
  expect(error).toContain(words);
});

test.each([
  [[], "请写明数据文件或文件夹。"],
  [["a.json", "--format", "pdf"], "选项 --format 不支持“pdf”，可用：text、html、xlsx、json、sarif。"],
  [["a.json", "--fail-on", "info"], "选项 --fail-on 不支持“info”"],
  [["a.json", "--format", "xlsx"], "请用 --out 写明输出文件"],
  [["a.json", "b.json", "--format", "xlsx", "--out", "all.xlsx"], "不能写入同一个工作簿 all.xlsx"],
])("refuses %j, which it does not understand", async (argv, words) => {
  const { code, error } = await run(...argv);
  expect(code).toBe(2);
  expect(error).toContain(words);
});
