import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { missingFrom, readExcel, readHtml, readPdf, readWord } from "@mingzhang/testing";
import { describe, expect, it } from "vitest";

const fixture = fileURLToPath(new URL("../../../fixtures/korla-government-office-2025.json", import.meta.url));
const make = fileURLToPath(new URL("./make-files.test-support.ts", import.meta.url));

/** Makes the four files in a process of its own, which sits in a time zone and a country. */
async function makeFiles(environment: NodeJS.ProcessEnv): Promise<Readonly<Record<string, Uint8Array>>> {
  const folder = await mkdtemp(join(tmpdir(), "mingzhang-"));
  const node = ["--conditions=source", "--import", "tsx", make, fixture, folder];
  execFileSync(process.execPath, node, { env: { ...process.env, ...environment }, stdio: "inherit" });
  const names = await readdir(folder);
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))])));
}

const hash = (bytes: Uint8Array | undefined) =>
  createHash("sha256")
    .update(bytes ?? "")
    .digest("hex");

describe("the reference department's files", async () => {
  const files = await makeFiles({ TZ: "Asia/Shanghai", LANG: "zh_CN.UTF-8" });
  const name = "korla-government-office.zh-CN";
  const file = (extension: string) => files[`${name}.${extension}`] ?? new Uint8Array();

  it("are four, and two of what was found in them", () => {
    const extensions = ["docx", "findings.json", "findings.xlsx", "html", "pdf", "xlsx"];
    expect(Object.keys(files).toSorted()).toEqual(extensions.map((each) => `${name}.${each}`));
  });

  it("hold in Word all that the department published", () => {
    expect(missingFrom(readWord(file("docx")).join("\n"))).toEqual([]);
  });

  it("hold in PDF all that the department published", async () => {
    expect(missingFrom((await readPdf(file("pdf"))).join("\n"))).toEqual([]);
  });

  it("hold in the web page all that the department published", () => {
    expect(missingFrom(readHtml(file("html")).join("\n"))).toEqual([]);
  });

  it("hold in Excel every table that the department published", async () => {
    const texts = (await readExcel(file("xlsx"))).join("\n");
    // A workbook leaves prose out, headings too.
    expect(missingFrom(texts, ["forms", "performance"])).toEqual(["第二部分 2025年部门预算公开表"]);
  });

  it("are the same bytes from another process on the other side of the world", async () => {
    const again = await makeFiles({ TZ: "America/Los_Angeles", LANG: "C" });
    for (const [path, bytes] of Object.entries(files)) expect([path, hash(again[path])]).toEqual([path, hash(bytes)]);
  });
});
