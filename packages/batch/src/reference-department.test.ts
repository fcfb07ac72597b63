import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFile, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkReceipt } from "@mingzhang/receipt";
import { missingFrom, readExcel, readHtml, readPdf, readWord } from "@mingzhang/testing";
import { describe, expect, it } from "vitest";

const fixture = fileURLToPath(new URL("../../../fixtures/korla-government-office-2025.json", import.meta.url));
const make = fileURLToPath(new URL("./make-files.test-support.ts", import.meta.url));

const key = join(await mkdtemp(join(tmpdir(), "mingzhang-")), "bureau.pem");

/** Makes the four files in a process of its own, which sits in a time zone and a country. */
async function makeFiles(
  environment: NodeJS.ProcessEnv,
  input = fixture,
): Promise<Readonly<Record<string, Uint8Array>>> {
  const folder = await mkdtemp(join(tmpdir(), "mingzhang-"));
  const node = ["--conditions=source", "--import", "tsx", make, input, folder, key];
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

  it("are four, two of what was found in them, and a signed list of all", () => {
    const extensions = [
      "docx",
      "findings.json",
      "findings.xlsx",
      "html",
      "manifest.json",
      "pdf",
      "receipt.json",
      "xlsx",
    ];
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

  it("have the hashes of the receipt, which the bureau signed", async () => {
    const folder = await mkdtemp(join(tmpdir(), "mingzhang-"));
    for (const [path, bytes] of Object.entries(files)) await writeFile(join(folder, path), bytes);
    const { signature, manifest, files: checked } = await checkReceipt(join(folder, `${name}.receipt.json`));
    expect(signature).toBe("valid");
    expect(checked.map(({ path, state }) => `${path} ${state}`)).toEqual(
      ["docx", "xlsx", "pdf", "html"].map((extension) => `${name}.${extension} same`),
    );
    const [department] = manifest.departments;
    expect(department?.input).toEqual({
      file: "korla-government-office-2025.json",
      sha256: hash(await readFile(fixture)),
    });
    expect(department?.fonts.length).toBeGreaterThan(4);
  });

  it("are the same bytes from another process on the other side of the world", async () => {
    const elsewhere = join(await mkdtemp(join(tmpdir(), "别处-")), basename(fixture));
    await copyFile(fixture, elsewhere);
    const again = await makeFiles({ TZ: "America/Los_Angeles", LANG: "C" }, elsewhere);
    expect(Object.keys(again)).toEqual(Object.keys(files));
    for (const [path, bytes] of Object.entries(files)) expect([path, hash(again[path])]).toEqual([path, hash(bytes)]);
  });
});
