import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbook, referenceData } from "@mingzhang/testing";
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
  const code = await main(argv, {
    stdout: { write: (text) => (written.out += text) },
    stderr: { write: (text) => (written.error += text) },
    env: {},
  });
  return { code, ...written };
}

test("a template is filled from data, and imported to the same data", async () => {
  const workbook = join(folder, "template.xlsx");
  const made = await run("template", "--out", workbook, "--from", data, "--filled", "--lang", "none");
  expect(made).toEqual({ code: 0, out: `模板：${workbook}\n`, error: "" });
  const output = join(folder, "out", "korla-government-office-2025.json");
  expect(await run("import", workbook, "--out", join(folder, "out"))).toEqual({
    code: 0,
    out: `${workbook}：库尔勒市人民政府办公室（2025年）→ ${output}\n`,
    error: "",
  });
  expect(JSON.parse(await readFile(output, "utf8"))).toEqual(referenceData({ translations: undefined }));
});

test("a template is labelled in the language that the command speaks, and imported all the same", async () => {
  const workbook = join(folder, "template.xlsx");
  const options = ["--out", workbook, "--from", data, "--filled"];
  expect(await run("--ui", "ug-CN", "template", ...options)).toMatchObject({ code: 0, error: "" });
  const tabs = (await openWorkbook(await readFile(workbook))).worksheets.map(({ name }) => name);
  expect(tabs.every((name) => /\p{Script=Arabic}/u.test(name))).toBe(true);
  expect(await run("import", workbook, "--out", join(folder, "out"))).toMatchObject({ code: 0, error: "" });
  const imported = await readFile(join(folder, "out", "korla-government-office-2025.json"), "utf8");
  expect(JSON.parse(imported)).toEqual(referenceData({ translations: undefined }));
});

test("a blank template is refused cell by cell, for people and for programs", async () => {
  const workbook = join(folder, "template.xlsx");
  await run("template", "--out", workbook, "--department", "finance", "--year", "2026");
  const told = await run("import", workbook, "--out", folder);
  expect(told).toMatchObject({ code: 1, out: "" });
  expect(told.error.split("\n")[0]).toBe(`${workbook} 工作表“部门概况”单元格 C10：没有填写，应填文字。`);
  const json = await run("import", workbook, "--out", folder, "--json");
  const [result] = (JSON.parse(json.out) as { results: { problems: object[] }[] }).results;
  expect(result?.problems[0]).toMatchObject({ code: "missing-value", sheet: "部门概况", cell: "C10" });
});

test.each([
  ["no file", ["template"], "noWorkbookOutput"],
  ["a file that is no workbook", ["template", "--out", "a.json"], "noWorkbookOutput"],
  ["nothing to fill it with", ["template", "--out", "a.xlsx", "--filled"], "filledFromNothing"],
  ["something else", ["template", "a.json", "--out", "a.xlsx"], "unexpectedArgument"],
  ["no workbook", ["import", "--out", "out"], "noWorkbooks"],
  ["no folder", ["import", "a.xlsx"], "noOutput"],
])("a command with %s is wrong use", async (_, argv) => {
  expect((await run(...argv)).code).toBe(2);
});

test("a year without official codes is a problem, and no template", async () => {
  const made = await run("template", "--out", join(folder, "a.xlsx"), "--year", "1999");
  expect(made).toMatchObject({ code: 1, out: "" });
  expect(made.error).toContain("1999");
});
