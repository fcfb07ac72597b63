import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mendedData } from "@mingzhang/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { main } from "./main.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingzhang-"));
  await writeFile(join(folder, "data.json"), JSON.stringify(mendedData()));
  await run("generate", join(folder, "data.json"), "--out", join(folder, "made"), "--format", "html");
});
afterAll(() => rm(folder, { recursive: true }));

async function run(...argv: readonly string[]) {
  const written = { out: "", error: "" };
  const code = await main(argv, {
    stdout: { write: (text) => (written.out += text) },
    stderr: { isTTY: false, write: (text) => (written.error += text) },
    env: {},
  });
  return { code, ...written };
}

test("takes the data out of what was made, and says where it went", async () => {
  const [made, out] = [join(folder, "made"), join(folder, "out")];
  const output = join(out, "korla-government-office.2025.json");
  const file = join(made, "korla-government-office.zh-CN.html");
  expect(await run("extract", made, "--out", out)).toEqual({
    code: 0,
    out: `${file}：库尔勒市人民政府办公室 2025年 → ${output}\n`,
    error: "",
  });
  expect(JSON.parse(await readFile(output, "utf8"))).toMatchObject({ year: 2025 });
});

test("tells another program of files without data", async () => {
  const file = join(folder, "data.html");
  await writeFile(file, "<p>");
  const { code, out } = await run("extract", file, "--out", folder, "--json");
  expect(code).toBe(1);
  const message = `${file}：文件里没有附带数据。可能不是明账生成的，或被其他软件另存过。`;
  const problems = [{ code: "no-data-inside", file, path: [], values: {}, message }];
  expect(JSON.parse(out)).toEqual({ results: [{ file, problems }] });
});

test.each([
  [["extract"], "请写明数据文件或文件夹。"],
  [["extract", "made"], "请用 --out 写明输出文件夹。"],
])("refuses %j", async (argv, words) => {
  const { code, error } = await run(...argv);
  expect(code).toBe(2);
  expect(error).toContain(words);
});
