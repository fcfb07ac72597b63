import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type FileProblem, importWorkbooks, makeTemplate, readDisclosureBytes } from "@mingzhang/batch";
import { type Disclosure, formatDisclosure } from "@mingzhang/core";
import type { DisclosureKey } from "./disclosures.ts";

export type ReadUpload =
  | { readonly ok: true; readonly disclosure: Disclosure }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Zip files that Office and WPS write begin like any other; their lists of parts tell them apart. */
export function isWorkbook(bytes: Uint8Array): boolean {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return content.includes("[Content_Types].xml") && content.includes("xl/");
}

/** The disclosure that an uploaded workbook holds; its cells are read in a process of their own. */
export async function readUploadedWorkbook(bytes: Uint8Array, name: string): Promise<ReadUpload> {
  return await inFolder(async (folder) => {
    // A name of our own, since the uploaded one could be any; problems are told by that one.
    const file = join(folder, "upload.xlsx");
    await writeFile(file, bytes);
    const named = (problems: readonly FileProblem[]) => problems.map((problem) => ({ ...problem, file: name }));
    for await (const { output, problems } of importWorkbooks({ inputs: [file], outputFolder: folder })) {
      if (output === undefined) return { ok: false, problems: named(problems) };
      return readDisclosureBytes(await readFile(output), name);
    }
    return { ok: false, problems: [{ code: "empty-file", file: name, path: [], values: {} }] };
  });
}

/** The workbook that a department fills in: with its newest data of the year where there are some, or begun from last year's. */
export async function templateOf(
  { year, department }: DisclosureKey,
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
