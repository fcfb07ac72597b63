import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { main } from "./main.ts";

const fixture = fileURLToPath(new URL("../../../fixtures/korla-government-office-2025.json", import.meta.url));

/** What was published has errors, and is made again as it was. */
const reason = "原件公布时即有的错误，照原样保留";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingzhang-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function run(isTTY: boolean, ...argv: readonly string[]) {
  const written = { out: "", error: "" };
  const code = await main(["generate", fixture, "--out", folder, "--despite-errors", reason, ...argv], {
    stdout: { write: (text) => (written.out += text) },
    stderr: { isTTY, write: (text) => (written.error += text) },
    env: {},
  });
  return { code, ...written };
}

test("makes the four files of the reference department beside what was found in it, and says where", async () => {
  const { code, out, error } = await run(false);
  const extensions = ["docx", "xlsx", "pdf", "html", "findings.json", "findings.xlsx", "manifest.json"];
  const files = extensions.map((extension) => `korla-government-office.zh-CN.${extension}`);
  expect({ code, error }).toEqual({ code: 0, error: "" });
  expect(out.split("\n")).toEqual([
    "完成 库尔勒市人民政府办公室（korla-government-office，2025年）",
    expect.stringMatching(/^ {2}校验：错误 \d+，警告 \d+，提示 \d+$/),
    `  虽有错误仍生成，理由：${reason}`,
    ...files.map((file) => `  ${join(folder, file)}`),
    `共 1 个部门，全部完成。文件在：${folder}`,
    `其中 1 个虽有错误仍生成，理由：${reason}`,
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
    expect.stringMatching(/^\{/),
    expect.stringMatching(/^PK/),
    expect.stringMatching(/^\{/),
  ]);
});

test("makes no document of a department with errors, tells the first of them and where the rest are", async () => {
  const written = { out: "", error: "" };
  const code = await main(["generate", fixture, "--out", folder], {
    stdout: { write: (text) => (written.out += text) },
    stderr: { isTTY: false, write: (text) => (written.error += text) },
    env: {},
  });
  expect(code).toBe(1);
  expect(written.out).toBe("共 1 个，完成 0 个，失败 1 个。失败的原因见上。\n");
  const lines = written.error.split("\n");
  expect(lines[0]).toBe(`失败 ${fixture}`);
  expect(lines.filter((line) => line.startsWith("  · "))).toHaveLength(5);
  expect(written.error).toMatch(/另有 \d+ 处错误，见校验结果。/);
  expect(written.error).toContain(`校验结果：${join(folder, "korla-government-office.zh-CN.findings.xlsx")}`);
});

test("wants the reason for publishing in spite of errors in words", async () => {
  expect((await run(false, "--despite-errors", "  ")).code).toBe(2);
});

test("names files as it is told", async () => {
  await run(false, "--format", "html", "--name", "{name}{year}年部门预算公开.{ext}");
  const name = "库尔勒市人民政府办公室2025年部门预算公开";
  const extensions = ["findings.json", "findings.xlsx", "html", "manifest.json"];
  expect((await readdir(folder)).sort()).toEqual(extensions.map((extension) => `${name}.${extension}`));
});

test("signs a receipt with the bureau's key, and makes the key where there is none", async () => {
  const key = join(folder, "keys", "bureau.pem");
  const { out } = await run(false, "--format", "html", "--key", key);
  expect(out).toContain(join(folder, "korla-government-office.zh-CN.receipt.json"));
  expect(await readFile(key, "utf8")).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
});

test("makes PDF files that declare the standard they are asked for, and lists it", async () => {
  await run(false, "--format", "pdf", "--pdf-standard", "pdfua");
  const name = "korla-government-office.zh-CN";
  expect(await readFile(join(folder, `${name}.pdf`), "latin1")).toContain("<pdfuaid:part>1</pdfuaid:part>");
  expect(await readFile(join(folder, `${name}.manifest.json`), "utf8")).toContain('"pdfStandard":"pdfua"');
  expect((await run(false, "--pdf-standard", "pdfx")).error).toContain("选项 --pdf-standard 不支持“pdfx”");
});

test("makes nothing with a key that is none", async () => {
  const { code, error } = await run(false, "--format", "html", "--key", fixture);
  expect(code).toBe(1);
  expect(error).toContain("不是 Ed25519 密钥文件");
  expect(await readdir(folder)).toEqual([]);
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
        check: {
          counts: expect.objectContaining({ error: expect.any(Number) }),
          errors: expect.any(Array),
          despite: reason,
        },
        findings: ["json", "xlsx"].map((each) => join(folder, `korla-government-office.zh-CN.findings.${each}`)),
        outputs: [join(folder, "korla-government-office.zh-CN.html")],
        receipts: [join(folder, "korla-government-office.zh-CN.manifest.json")],
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
