import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mendedData } from "@mingzhang/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { main } from "./main.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingzhang-"));
  await writeFile(at("a.json"), JSON.stringify(mendedData()));
  await writeFile(at("b.json"), JSON.stringify(mendedData({ "overview.staffing.establishment": 53 })));
});
afterAll(() => rm(folder, { recursive: true }));

const at = (name: string) => join(folder, name);

async function run(...argv: readonly string[]) {
  const written = { out: "", error: "" };
  const code = await main(argv, {
    stdout: { write: (text) => (written.out += text) },
    stderr: { isTTY: false, write: (text) => (written.error += text) },
    env: {},
  });
  return { code, ...written };
}

test("tells what changed between two versions", async () => {
  const { code, out } = await run("diff", at("a.json"), at("b.json"));
  expect(code).toBe(1);
  expect(out).toMatch(
    /^2025年（a\.json） → 2025年（b\.json）：1 处改动\n“第一部分 2025年部门概况”\n.*\[-52-\]\{\+53\+\}/,
  );
});

test("tells that nothing did, also of finished files by the data in them", async () => {
  await run("generate", at("a.json"), "--out", at("made"), "--format", "html");
  const { code, out } = await run("diff", at("a.json"), at("made/korla-government-office.zh-CN.html"));
  expect(code).toBe(0);
  expect(out).toContain("：没有改动\n");
});

test.each([
  ["html", /^<!DOCTYPE html>.*<del>52<\/del><ins>53<\/ins>/s],
  ["json", /"kind": "added",\s+"text": "53"/],
  ["pdf", /^%PDF-.*\/Subtype \/Highlight/s],
])("writes %s", async (format, content) => {
  const output = at(`difference.${format}`);
  const { code, out } = await run("diff", at("a.json"), at("b.json"), "-f", format, "-o", output);
  expect({ code, out }).toEqual({ code: 1, out: `改动：${output}\n` });
  expect(await readFile(output, "latin1").then((text) => Buffer.from(text, "latin1").toString())).toMatch(content);
});

test.each([
  [["diff", "a.json"], 2, "请写明要比较的两个文件"],
  [["diff", "a.json", "b.json", "-f", "pdf"], 2, "pdf 不能显示在终端"],
  [["diff", "none.json", "none.pdf"], 2, "文件不存在"],
])("refuses %j", async (argv, expected, words) => {
  const { code, error } = await run(...argv);
  expect(code).toBe(expected);
  expect(error).toContain(words);
});
