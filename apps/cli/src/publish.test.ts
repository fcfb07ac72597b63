import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mendedData } from "@mingzhang/testing";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { main } from "./main.ts";

let folder: string;
let made: string;
let site: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mingzhang-"));
  await writeFile(join(folder, "a.json"), JSON.stringify(mendedData({ "department.code": "301" })));
  const finance = { "department.code": "302", "department.name": "库尔勒市财政局", "signature.name": "库尔勒市财政局" };
  await writeFile(join(folder, "b.json"), JSON.stringify(mendedData(finance)));
  const reason = ["--despite-errors", "测试"];
  await run("generate", folder, "--out", join(folder, "made"), "--format", "html,docx", ...reason);
});
beforeEach(async () => {
  const work = await mkdtemp(join(folder, "work-"));
  made = join(work, "made");
  site = join(work, "site");
  await cp(join(folder, "made"), made, { recursive: true });
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

async function bytesOf(root: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(root, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const files = names.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(
    await Promise.all(files.map(async (file) => [file.slice(root.length), await readFile(file, "base64")] as const)),
  );
}

test("puts two departments and their documents into a site, with proof that can be checked there", async () => {
  const { code, out, error } = await run("publish", made, "--out", site, "--title", "库尔勒市部门预算公开");
  expect({ code, error }).toEqual({ code: 0, error: "" });
  expect(out).toBe(
    `已公布 库尔勒市人民政府办公室（301，2025年）\n已公布 库尔勒市财政局（302，2025年）\n共 2 个部门，全部公布。网站在：${site}\n`,
  );
  expect(await readFile(join(site, "index.html"), "utf8")).toContain("<h1>库尔勒市部门预算公开</h1>");
  expect(await readFile(join(site, "ug-CN/2025/302/index.html"), "utf8")).toContain("库尔勒市财政局");
  expect(await readFile(join(site, "files/302.zh-CN.docx"))).toEqual(await readFile(join(made, "302.zh-CN.docx")));
  const proofs = (await readdir(join(site, "files"))).filter((name) => /(manifest|receipt)\.json$/.test(name));
  expect(proofs.length).toBeGreaterThan(0);
  for (const proof of proofs) expect((await run("verify", "--receipt", join(site, "files", proof))).code).toBe(0);
});

test("makes the same site twice", async () => {
  await run("publish", made, "--out", site);
  const before = await bytesOf(site);
  await run("publish", made, "--out", site);
  expect(await bytesOf(site)).toEqual(before);
});

test("keeps back a department whose document was changed, and publishes the other", async () => {
  await appendFile(join(made, "301.zh-CN.docx"), " ");
  const { code, out, error } = await run("publish", made, "--out", site);
  expect(code).toBe(1);
  expect(error).toContain("301.zh-CN.docx 已被改动或已不存在，与清单不一致，这个部门没有公布。");
  expect(out).toContain("共 2 个部门，公布 1 个，没有公布 1 个。");
  expect(await readFile(join(site, "index.html"), "utf8")).not.toContain("2025/301/");
});

test("refuses a department listed twice", async () => {
  const other = join(site, "..", "again");
  await cp(made, other, { recursive: true });
  const { code, error } = await run("publish", made, other, "--out", site);
  expect(code).toBe(1);
  expect(error).toContain("是同一部门、同一年度的数据");
});

test("says of a file that is no manifest that it is none", async () => {
  const { code, out, error } = await run("publish", join(folder, "a.json"), "--out", site);
  expect([code, out]).toEqual([1, "没有可以公布的部门。\n"]);
  expect(error).toContain("不是明账签发的回执或清单，或内容不完整。");
});

test("takes only an address of the web for the site's", async () => {
  const { code, error } = await run("publish", made, "--out", site, "--base-url", "ftp://example.com/");
  expect(code).toBe(2);
  expect(error).toContain("选项 --base-url 的“ftp://example.com/”不是网址");
});
