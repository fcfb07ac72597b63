import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { referenceData } from "@mingzhang/testing";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Draft } from "./draft.ts";
import { dataOf, setting } from "./template.test-support.ts";
import { writeTemplate } from "./write/write-template.ts";

const isInstalled = (() => {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

/** A workbook in which nobody has computed a formula yet, with another figure in a cell. */
function uncomputed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]): [string, Uint8Array] => {
    if (!path.startsWith("xl/worksheets/sheet")) return [path, part];
    const sheet = strFromU8(part).replace(
      /<c ([^>]*)>(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g,
      (_, attributes: string, formula) => {
        return `<c ${attributes.replace(' t="str"', "")}>${formula}`;
      },
    );
    return [path, strToU8(sheet.replaceAll(`<v>${from}</v>`, `<v>${to}</v>`))];
  });
  return zipSync(Object.fromEntries(parts));
}

// Where there is no LibreOffice the summary says so.
describe(`with LibreOffice ${isInstalled ? "as installed" : "NOT installed, so nothing was opened"}`, () => {
  it("a workbook is opened, computed anew and saved, and imports with the new sums", async () => {
    if (!isInstalled) return;
    const folder = await mkdtemp(join(tmpdir(), "template-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const reference = referenceData({ translations: undefined });
    // Hospitality is left blank by the reference; whoever fills it in changes the sums of 表10 and nothing else.
    const rows = [
      { item: "hospitality", amounts: { total: "0.37", generalPublic: "0.37" } },
      { item: "vehicles", amounts: { total: "2.40", generalPublic: "2.40" } },
      { item: "vehicleOperation", amounts: { total: "2.40", generalPublic: "2.40" } },
    ];
    const main = { total: { total: "2.77", generalPublic: "2.77" }, rows };
    const bytes = await writeTemplate(
      referenceData({ translations: undefined, "forms.threePublic.main": main }) as Draft,
      setting,
    );
    await writeFile(join(folder, "template.xlsx"), uncomputed(bytes, "0.37", "0.55"));
    const profile = pathToFileURL(join(folder, "profile")).href;
    const args = [
      `-env:UserInstallation=${profile}`,
      "--headless",
      "--convert-to",
      "xlsx",
      "--outdir",
      join(folder, "saved"),
    ];
    await promisify(execFile)("soffice", [...args, join(folder, "template.xlsx")]);
    const saved = new Uint8Array(await readFile(join(folder, "saved", "template.xlsx")));
    const [hospitality, ...vehicles] = rows;
    expect(await dataOf(saved)).toEqual({
      ...(reference as object),
      forms: {
        ...(reference as { readonly forms: object }).forms,
        threePublic: {
          main: {
            total: { total: "2.95", generalPublic: "2.95" },
            rows: [{ ...hospitality, amounts: { total: "0.55", generalPublic: "0.55" } }, ...vehicles],
          },
        },
      },
    });
  });
});
