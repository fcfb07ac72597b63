import { mkdtemp, rm, writeFile } from "node:fs/promises";
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
  expect(out).toMatch(/错误 \d+ 个，警告 \d+ 个，提示 \d+ 个/);
});

test("passes a department in which all was mended, and fails where a mere warning is asked to", async () => {
  expect((await run(mended)).code).toBe(0);
  expect((await run(fixture, "--fail-on", "never")).code).toBe(0);
});

test("answers another program in JSON, a result for each file", async () => {
  const missing = join(folder, "missing.json");
  const { code, out } = await run(fixture, missing, "--format", "json");
  expect(code).toBe(1);
  const { results } = JSON.parse(out) as { results: readonly { findings: readonly object[] }[] };
  expect(results).toMatchObject([
    { file: fixture, profile: "xinjiang" },
    { file: missing, problems: [{}] },
  ]);
  expect(results[0]?.findings[0]).toMatchObject({
    rule: expect.any(String),
    severity: expect.any(String),
    places: expect.any(Array),
    message: expect.any(String),
  });
});

test("obeys a bureau's profile, and says so", async () => {
  const profile = join(folder, "profile.json");
  const rules = { "rows-add-up": { severity: "off", reason: "试点部门" } };
  await writeFile(profile, JSON.stringify({ name: "市财政局", extends: "xinjiang", rules }));
  const { out } = await run(mended, "--profile", profile);
  expect(out).toContain("按本方案处理为“不检查”，理由：试点部门");
});

test.each([
  ["{}", "不是检查方案"],
  ["{", "不是检查方案"],
  [
    '{"name":"a","extends":"national","rules":{"no-such-rule":{"severity":"off","reason":"b"}}}',
    "没有名为“no-such-rule”的规则",
  ],
])("refuses the profile %s", async (content, words) => {
  const profile = join(folder, "profile.json");
  await writeFile(profile, content);
  const { code, error } = await run(mended, "--profile", profile);
  expect(code).toBe(1);
  expect(error).toContain(words);
});

test("refuses what it does not know", async () => {
  expect((await run()).code).toBe(2);
  expect((await run(mended, "--format", "pdf")).error).toContain("选项 --format 不支持“pdf”");
});
