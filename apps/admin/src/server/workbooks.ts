import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type FileProblem, makeTemplate, readDepartment, readWorkbook } from "@mingzhang/batch";
import { type Disclosure, formatDisclosure } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import { fromBufferPromise } from "yauzl";
import type { DisclosureKey } from "./disclosures.ts";

export type ReadUpload =
  | { readonly ok: true; readonly disclosure: Disclosure }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Zip files that Office and WPS write begin like any other; the names of their parts tell them apart. */
export async function isWorkbook(bytes: Uint8Array): Promise<boolean> {
  const missing = [/^\[Content_Types\]\.xml$/, /^xl\//];
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await fromBufferPromise(buffer, { lazyEntries: true });
    for await (const { fileName } of zip.eachEntry()) {
      const found = missing.findIndex((name) => name.test(fileName));
      if (found >= 0) missing.splice(found, 1);
      if (missing.length === 0) return true;
    }
  } catch {
    // Whoever unpacks it says what is wrong with it.
  }
  return false;
}

/** The disclosure that an uploaded workbook holds; its cells are read in this process, which a bad file may end. */
export async function readUploadedWorkbook(bytes: Uint8Array, name: string): Promise<ReadUpload> {
  const { disclosure, problems, unfinished } = await readDepartment([{ file: name, bytes }], readWorkbook);
  if (disclosure !== undefined) return { ok: true, disclosure };
  if (unfinished === undefined) return { ok: false, problems };
  const values = { value: unfinished.missing };
  return { ok: false, problems: [{ code: "not-whole", file: name, path: [], values }] };
}

/** The workbook that a department fills in: with its newest data of the year where there are some, or begun from last year's. */
export async function templateOf(
  { year, department }: DisclosureKey,
  locale: Locale,
  { current, previous }: { readonly current: Disclosure | undefined; readonly previous: Disclosure | undefined },
): Promise<Uint8Array> {
  return await inFolder(async (folder) => {
    const [output, from] = [join(folder, "template.xlsx"), join(folder, "from.json")];
    const begun = current ?? previous;
    if (begun !== undefined) await writeFile(from, JSON.stringify(formatDisclosure(begun)));
    const problems = await makeTemplate({
      output,
      department,
      year,
      filled: current !== undefined,
      languages: ["ug-CN"],
      locale,
      ...(begun === undefined ? {} : { from }),
    });
    if (problems.length > 0) throw new Error(`no template: ${problems.map(({ code }) => code).join()}`);
    return await readFile(output);
  });
}

async function inFolder<Result>(action: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "mingzhang-"));
  try {
    return await action(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
