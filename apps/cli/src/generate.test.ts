import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { main } from "./main.ts";

const fixture = fileURLToPath(new URL("../../../fixtures/korla-government-office-2025.json", import.meta.url));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingzhang-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function run(isTTY: boolean, ...argv: readonly string[]) {
  const written = { out: "", error: "" };
  const code = await main(["generate", fixture, "--out", folder, ...argv], {
    stdout: { write: (text) => (written.out += text) },
    stderr: { isTTY, write: (text) => (written.error += text) },
    env: {},
  });
  return { code, ...written };
}

test("makes the four files of the reference department and says where", async () => {
  const { code, out, error } = await run(false);
  const files = ["docx", "xlsx", "pdf", "html"].map((format) => `korla-government-office.zh-CN.${format}`);
  expect({ code, error }).toEqual({ code: 0, error: "" });
  expect(out.split("\n")).toEqual([
    "完成 库尔勒市人民政府办公室（korla-government-office，2025年）",
    ...files.map((file) => `  ${join(folder, file)}`),
    `共 1 个部门，全部完成。文件在：${folder}`,
    "",
  ]);
  expect((await readdir(folder)).sort()).toEqual([...files].sort());
  const starts = await Promise.all(
    files.map(async (file) => (await readFile(join(folder, file), "latin1")).slice(0, 9)),
  );
  expect(starts).toEqual([
    expect.stringMatching(/^PK/),
    expect.stringMatching(/^PK/),
    expect.stringMatching(/^%PDF-/),
    expect.stringMatching(/^<!doctype/i),
  ]);
});

test("names files as it is told", async () => {
  await run(false, "--format", "html", "--name", "{name}{year}年部门预算公开.{ext}");
  expect(await readdir(folder)).toEqual(["库尔勒市人民政府办公室2025年部门预算公开.html"]);
});

test("draws its progress on one line of a terminal", async () => {
  const { error } = await run(true, "--format", "html");
  expect(error).toContain("共 1 个，完成 0 个，失败 0 个，每分钟 – 个");
  expect(error).not.toContain("\n");
  expect(error.endsWith("\r\u001b[K")).toBe(true);
});

test("answers another program in JSON", async () => {
  const { out } = await run(false, "--format", "html", "--json");
  expect(JSON.parse(out)).toEqual({
    results: [
      {
        file: fixture,
        department: { code: "korla-government-office", name: "库尔勒市人民政府办公室", year: 2025 },
        outputs: [join(folder, "korla-government-office.zh-CN.html")],
        problems: [],
      },
    ],
  });
});

test("tells another program of problems by code, place and sentence", async () => {
  const missing = join(folder, "missing.json");
  const { code, out } = await run(false, "--format", "html", "--json", missing);
  const { results } = JSON.parse(out) as { results: readonly { readonly problems: readonly unknown[] }[] };
  expect(code).toBe(1);
  expect(results.flatMap(({ problems }) => problems)).toEqual([
    { code: "not-found", file: missing, path: [], values: { reason: "ENOENT" }, message: `${missing}：文件不存在。` },
  ]);
});
