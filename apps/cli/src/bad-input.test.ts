import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { main } from "./main.ts";

const fixture = new URL("../../../fixtures/korla-government-office-2025.json", import.meta.url);

/** Its real errors are not what is wrong with the files here. */
const published = ["--despite-errors", "照原样保留"];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingzhang-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function run(...argv: readonly string[]) {
  const written = { out: "", error: "" };
  const code = await main(["generate", "--out", join(folder, "out"), "--format", "html", ...published, ...argv], {
    stdout: { write: (text) => (written.out += text) },
    stderr: { write: (text) => (written.error += text) },
    env: {},
  });
  return { code, out: written.out, error: written.error.replaceAll(join(folder, ""), "") };
}

/** The reference department with one thing changed. */
async function data(name: string, from = "", to = ""): Promise<string> {
  const text = await readFile(fixture, "utf8");
  if (!text.includes(from)) throw new Error(`the fixture has no ${from}`);
  const file = join(folder, name);
  await writeFile(
    file,
    text.replace(from, () => to),
  );
  return file;
}

const name = '"name": "库尔勒市人民政府办公室"';
const year = '"year": 2025';
const posts = '"establishment": 52';
const total = '"previous": "2.40"';

test.each([
  ["not JSON", year, '"year" 2025', "第 3 行第 10 列：不是合法的 JSON：此处不应出现 2025。"],
  [
    "a wrong type",
    name,
    '"name": ["办公室"]',
    "第 6 行第 13 列，字段 department.name：类型不对：应为文本（带引号），实为列表 […]。",
  ],
  ["an unknown field", year, '"year": 2025, "yaer": 1', "字段 yaer：没有名为“yaer”的字段，请检查拼写。"],
  ["a missing field", `${year},`, "", "第 1 行第 1 列，字段 year：缺少这个字段，应为"],
  [
    "a number for a decimal",
    total,
    '"previous": 2.40',
    "此处写成了数值 2.40，应写成带引号的文本；金额须写成带引号的十进制数",
  ],
  ["a decimal with commas", total, '"previous": "1,332.40"', "“1,332.40”不是金额。"],
  ["NaN", total, '"previous": NaN', "NaN 不是 JSON 中的数值。"],
  ["NaN in quotes", total, '"previous": "NaN"', "“NaN”不是金额。"],
  ["1e400 for a decimal", total, '"previous": 1e400', "此处写成了数值 1e400，应写成带引号的文本"],
  ["1e400 in quotes", total, '"previous": "1e400"', "“1e400”不是金额。"],
  [
    "1e400 for a whole number",
    posts,
    '"establishment": 1e400',
    "字段 overview.staffing.establishment：1e400 不是整数，或大到无法表示。",
  ],
  [
    "a fraction for a whole number",
    posts,
    '"establishment": 5.5',
    "字段 overview.staffing.establishment：5.5 不是整数",
  ],
  [
    "a control character",
    name,
    '"name": "办公\\u0007室"',
    "字段 department.name：含有不可见的控制字符 U+0007，请删除。",
  ],
  ["U+FFFF", name, '"name": "办公\\uffff室"', "字段 department.name：含有无效字符 U+FFFF，请删除。"],
  [
    "a lone surrogate",
    name,
    '"name": "办公\\ud842室"',
    "字段 department.name：含有不完整的字符 U+D842（半个代理对），请重新输入这个字。",
  ],
  [
    "a right-to-left override",
    name,
    '"name": "办公\u202e室"',
    "字段 department.name：含有改变文字方向的控制字符 U+202E",
  ],
  ["a private character", name, '"name": "办公\ue000室"', "字段 department.name：含有自造字 U+E000"],
  [
    "a text that is too long",
    name,
    `"name": "${"长".repeat(20_001)}"`,
    "字段 department.name：文本过长：20001 个字符，最多 20000 个。",
  ],
  ["a string of 10 MB", name, `"name": "${"x".repeat(10_000_000)}"`, "文件超过 4 MB，不是部门预算公开的数据文件。"],
  [
    "a key that stands twice",
    year,
    '"year": 2025,\n  "year": 2024',
    "第 4 行第 3 列：字段 year 在同一对象中出现了两次，请删去一个。",
  ],
  ["a code that leads out of the folder", '"code": "korla', '"code": "../korla', "字段 department.code："],
  ["a day that is none", '"date": "2025-02-01"', '"date": "2025-02-30"', "“2025-02-30”不是有效日期"],
  [
    "a year without catalogue",
    year,
    '"year": 2016',
    "第 3 行第 11 列，字段 year：没有 2016 年度的收支分类科目。现有年度：",
  ],
])("names the file and the place of %s", async (_, from, to, sentence) => {
  const file = await data("坏.json", from, to);
  const { code, out, error } = await run(file);
  expect(code).toBe(1);
  expect(error).toMatch(/^失败 .*坏\.json\n {2}.*坏\.json/);
  expect(error).toContain(sentence);
  expect(out).toBe("共 1 个，完成 0 个，失败 1 个。失败的原因见上。\n");
  expect(await readdir(folder)).toEqual(["坏.json"]);
});

test("refuses a functional code that stands twice in one list", async () => {
  const file = await data("a.json");
  const disclosure = JSON.parse(await readFile(file, "utf8")) as { comparisons: { items: unknown[] } };
  disclosure.comparisons.items.push(disclosure.comparisons.items[0]);
  await writeFile(file, JSON.stringify(disclosure, null, 2));
  const { code, error } = await run(file);
  expect(code).toBe(1);
  expect(error).toMatch(/第 \d+ 行第 \d+ 列，字段 comparisons\.items\[\d+\]\.code：“\d+”重复出现，只能有一个。/);
});

test("refuses a file that is not there", async () => {
  const { code, error } = await run(join(folder, "无.json"));
  expect({ code, error }).toEqual({ code: 1, error: expect.stringContaining("无.json：文件不存在。\n") });
});

test("refuses an output folder below a file", async () => {
  const file = await data("a.json");
  const { code, error } = await run(file, "--out", join(file, "out"));
  expect(code).toBe(1);
  expect(error).toMatch(/无法写入 .*out（ENOTDIR）。请检查输出位置、权限和磁盘空间。/);
});

test("makes the other files of the folder", async () => {
  await data("a.json", '"korla-government-office"', '"301"');
  await data("b.json", year, "");
  await data("c.json", '"korla-government-office"', '"303"');
  const { code, out } = await run(folder);
  expect(code).toBe(1);
  expect(out).toContain("共 3 个，完成 2 个，失败 1 个。");
  const made = await readdir(join(folder, "out"));
  expect(made.filter((file) => file.endsWith(".html"))).toEqual(["301.zh-CN.html", "303.zh-CN.html"]);
});

test("makes neither of two files of one department", async () => {
  const a = await data("a.json");
  const b = await data("b.json");
  const { code, error } = await run(a, b);
  expect(code).toBe(1);
  expect(error).toMatch(/a\.json：与 .*b\.json 会生成同名文件/);
  expect(error).toMatch(/b\.json：与 .*a\.json 会生成同名文件/);
  expect(await readdir(folder)).toEqual(["a.json", "b.json"]);
});
