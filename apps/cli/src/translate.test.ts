import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { referenceData } from "@mingzhang/testing";
import { afterEach, beforeEach, expect, test } from "vitest";
import { main } from "./main.ts";

let folder: string;
let data: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingzhang-"));
  data = join(folder, "data.json");
  await writeFile(data, JSON.stringify(referenceData({ translations: undefined })));
});
afterEach(() => rm(folder, { recursive: true }));

async function run(...argv: readonly string[]) {
  const written = { out: "", error: "" };
  const code = await main(["translate", ...argv], {
    stdout: { write: (text) => (written.out += text) },
    stderr: { isTTY: false, write: (text) => (written.error += text) },
    env: {},
  });
  return { code, ...written };
}

test("exports the texts of a department and says how far they are translated", async () => {
  const { code, out } = await run("export", data, "--out", folder);
  expect(code).toBe(0);
  expect(out).toMatch(/^已导出 库尔勒市人民政府办公室（ug-CN）：已审校 0 条，草稿 0 条，未译 \d+ 条\n/);
  expect(out).toContain(join(folder, "korla-government-office.ug-CN.xlf"));
  expect(out).toContain(join(folder, "korla-government-office.ug-CN.xlsx"));
});

test("imports what came back, and says of each refusal why", async () => {
  await run("export", data, "--out", folder, "--format", "xliff");
  const file = join(folder, "korla-government-office.ug-CN.xlf");
  const target = (source: string, words: string) => (xliff: string) =>
    xliff.replace(`<source>${source}</source>`, `<source>${source}</source><target>${words}</target>`);
  const xliff = await readFile(file, "utf8");
  await writeFile(file, target("督查室", "9-ئىشخانا")(target("综合一室", "1-ئۇنىۋېرسال ئىشخانا")(xliff)));

  const { code, out, error } = await run("import", file, "--data", data);
  expect(code).toBe(1);
  expect(out).toContain("更新 1 条，未导入 1 条");
  expect(error).toContain("未导入：“督查室” → “9-ئىشخانا”。译文的数字与原文不一致");
  expect(JSON.parse(await readFile(data, "utf8"))).toMatchObject({
    translations: { "ug-CN": [{ source: "综合一室", target: "1-ئۇنىۋېرسال ئىشخانا", status: "draft" }] },
  });
});

test("says how far each department is translated, to people and to programs", async () => {
  const { code, out } = await run("status", folder);
  expect(code).toBe(0);
  expect(out).toMatch(
    /^部门 +年度 {2}语言 {3}已审校 {2}草稿 {2}未译\n库尔勒市人民政府办公室 {2}2025 {2}ug-CN +0 +0 +\d+\n$/,
  );
  const [status] = JSON.parse((await run("status", folder, "--json")).out) as readonly object[];
  expect(status).toMatchObject({ code: "korla-government-office", language: "ug-CN", reviewed: 0, draft: 0 });
  expect((await run("status", join(folder, "none.json"))).code).toBe(1);
});

test.each([
  [["review"], "没有“review”这个动作，可用：export、import、status。"],
  [["export", "data.json"], "请用 --out 写明输出文件夹。"],
  [["import", "a.xlf"], "请用 --data 写明译文所属的数据文件或文件夹。"],
])("refuses %j", async (argv, words) => {
  const { code, error } = await run(...argv);
  expect(code).toBe(2);
  expect(error).toContain(words);
});
