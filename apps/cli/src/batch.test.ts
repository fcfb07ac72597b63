import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mendedData } from "@mingzhang/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { main } from "./main.ts";

let folder: string;
const data = () => join(folder, "data");
const out = () => join(folder, "out");

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingzhang-"));
  await mkdir(data());
  await writeFile(join(data(), "301.json"), JSON.stringify(mendedData({ "department.code": "301" })));
  await writeFile(join(data(), "302.json"), "{");
  await writeFile(join(data(), "表6.csv"), "单位：万元\n科目编码,科目名称,合计,人员经费,公用经费\n30101,,79。18,1,1\n");
});
afterAll(() => rm(folder, { recursive: true }));

async function run(isTTY: boolean, ...argv: readonly string[]) {
  const written = { out: "", error: "" };
  const code = await main(argv, {
    stdout: { write: (text) => (written.out += text) },
    stderr: { isTTY, write: (text) => (written.error += text) },
    env: {},
  });
  return { code, ...written };
}

test("makes a folder of departments, tells of each and of all, and fails for the one that is broken", async () => {
  const {
    code,
    out: said,
    error,
  } = await run(false, "batch", data(), "--out", out(), "--format", "html", "--lang", "zh-CN");
  expect(code).toBe(1);
  expect(said.split("\n")).toEqual([
    "301 库尔勒市人民政府办公室 zh-CN：已生成",
    "文本    已生成  未变  数据有误  未能生成  已取消  文件   MB",
    expect.stringMatching(/^zh-CN\s+1\s+0\s+0\s+0\s+0\s+1\s+0\.\d$/),
    expect.stringMatching(/^未读出\s+0\s+0\s+2\s+0\s+0\s+0\s+0\.0$/),
    "各部门汇总校验：错误 0，警告 0，提示 0；见 batch-findings.html",
    `文件在：${out()}`,
    "",
  ]);
  expect(error).toContain(`${join(data(), "302.json")}：数据有误`);
  expect(error).toContain("文件在此处突然结束");
  expect(error).toContain("表6.csv 工作表“表6”单元格 C3：“79。18”不是金额");
  expect(error).toContain("标明问题的副本：表6.marked.xlsx");
  expect((await readdir(out())).sort()).toContain("manifest.json");
});

test("makes nothing again, signs what there is, and draws its progress on a terminal", async () => {
  const key = join(folder, "bureau.pem");
  const { out: said, error } = await run(true, "batch", "--resume", "--out", out(), "--key", key);
  expect(said).toMatch(/^zh-CN\s+0\s+1\s+0\s+0\s+0\s+1/m);
  expect(error).toMatch(/共 3 项，完成 \d 项，失败 \d 项/);
  expect(JSON.parse(await readFile(join(out(), "receipt.json"), "utf8"))).toMatchObject({ version: 1 });
});

test("tells of all departments together in the language that it was asked in", async () => {
  const uyghur = join(folder, "uyghur");
  const asked = [
    "--ui",
    "ug-CN",
    "batch",
    join(data(), "301.json"),
    "--out",
    uyghur,
    "--format",
    "html",
    "--lang",
    "zh-CN",
  ];
  const { code, out: said } = await run(false, ...asked);
  expect(code).toBe(0);
  expect(said).toMatch(/خاتالىق .*0.*batch-findings\.html/);
  expect(await readFile(join(uyghur, "batch-findings.html"), "utf8")).toContain('<html lang="ug-CN" dir="rtl">');
});

test.each([
  [["batch"], "请写明数据文件或文件夹。"],
  [["batch", "a"], "请用 --out 写明输出文件夹。"],
  [["batch", "a", "--out", "b", "--workers", "many"], "many"],
  [["worker"], "--database"],
])("refuses %j, which it does not understand", async (argv, words) => {
  const { code, error } = await run(false, ...argv);
  expect(code).toBe(2);
  expect(error).toContain(words);
});
