import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { ManifestDepartment, ReceiptCheck } from "@mingzhang/receipt";
import {
  type DepartmentSummary,
  departmentPages,
  indexPages,
  type PublishedDepartment,
  type SiteFile,
  type SiteSetting,
  summaryOf,
} from "@mingzhang/site";
import { checkReceiptFile } from "./check-receipt-file.ts";
import { readEmbeddedDisclosure } from "./extract-data.ts";
import { guard } from "./guard.ts";
import type { FileProblem } from "./problem.ts";
import type { FileToWrite } from "./write-files.ts";
import { writeOutputs } from "./write-outputs.ts";

export interface PublishSiteOptions extends SiteSetting {
  /** Manifests, receipts, and folders of them. */
  readonly inputs: readonly string[];
  readonly outputFolder: string;
}

/** What became of one department, or of a manifest that lists none that can be published. */
export interface PublishResult {
  readonly file: string;
  readonly department?: { readonly code: string; readonly name: string; readonly year: number };
  readonly problems: readonly FileProblem[];
  /** The defect of the program behind a problem `internal`. */
  readonly error?: unknown;
}

/**
 * Makes a static site of what manifests list, and tells of each department as its pages are written.
 *
 * A department is published only where each of its files is what the manifest says; its data is what its own documents carry.
 * The index comes last, so that it never leads to a page that is not there yet.
 */
export async function* publishSite(options: PublishSiteOptions): AsyncGenerator<PublishResult, void> {
  const { inputs, outputFolder } = options;
  const summaries: DepartmentSummary[] = [];
  const published = new Map<string, string>();
  for (const file of await manifestFiles(inputs)) {
    const read = await checkReceiptFile(file);
    if (!read.ok) {
      yield { file, problems: read.problems };
      continue;
    }
    if (read.check.signature === "broken") {
      yield { file, problems: [{ code: "broken-signature", file, path: [], values: {} }] };
      continue;
    }
    const problem = await copyProof(file, read.check, outputFolder);
    if (problem !== undefined) {
      yield { file, problems: [problem] };
      return;
    }
    for (const department of read.check.manifest.departments) {
      const { code, name, year } = department;
      const key = `${year}/${code}`;
      const other = published.get(key);
      if (other !== undefined) {
        const values = { other };
        yield {
          file,
          department: { code, name, year },
          problems: [{ code: "duplicate-department", file, path: [], values }],
        };
        continue;
      }
      published.set(key, file);
      const result = await guard(file, () => publishDepartment(file, department, read.check, options));
      if ("summary" in result) summaries.push(result.summary);
      const { problems } = result;
      yield { file, department: { code, name, year }, problems, ...("error" in result ? { error: result.error } : {}) };
    }
  }
  if (summaries.length === 0) return;
  const problem = await writeSite(outputFolder, indexPages(summaries, options), outputFolder);
  if (problem !== undefined) yield { file: outputFolder, problems: [problem] };
}

/** Manifests as they are named, and those of folders, by name; a receipt stands for the manifest that it signs. */
async function manifestFiles(inputs: readonly string[]): Promise<readonly string[]> {
  const files = new Set<string>();
  for (const input of inputs) {
    const found = await stat(input).catch(() => undefined);
    if (found?.isDirectory() !== true) {
      files.add(input);
      continue;
    }
    const names = (await readdir(input)).sort();
    const receipts = names.filter((name) => /(^|\.)receipt\.json$/.test(name));
    const signed = new Set(receipts.map((name) => name.replace(/receipt\.json$/, "manifest.json")));
    const others = names.filter((name) => /(^|\.)manifest\.json$/.test(name) && !signed.has(name));
    for (const name of [...receipts, ...others]) files.add(join(input, name));
  }
  return [...files];
}

/** Documents and their proof keep their places to one another, so that the receipt can be checked in the site too. */
const filesFolder = "files";

async function copyProof(
  file: string,
  { signature }: ReceiptCheck,
  outputFolder: string,
): Promise<FileProblem | undefined> {
  const names = signature === "none" ? [basename(file)] : [basename(file), manifestName(file)];
  const files = await Promise.all(
    names.map(async (name): Promise<FileToWrite> => {
      return { path: join(outputFolder, filesFolder, name), bytes: await readFile(join(dirname(file), name)) };
    }),
  );
  return await writeOutputs(join(outputFolder, filesFolder), files, file);
}

function manifestName(file: string): string {
  return basename(file).replace(/receipt\.json$/, "manifest.json");
}

async function publishDepartment(
  file: string,
  department: ManifestDepartment,
  check: ReceiptCheck,
  options: PublishSiteOptions,
): Promise<
  | { readonly problems: readonly FileProblem[] }
  | { readonly problems: readonly []; readonly summary: DepartmentSummary }
> {
  const states = new Map(check.files.map(({ path, state }) => [path, state]));
  const changed = department.files.filter(({ path }) => states.get(path) !== "same");
  const [first] = department.files;
  if (department.problems.length > 0 || first === undefined) return fail(file, "nothing-to-publish");
  if (changed.length > 0) {
    return { problems: changed.map(({ path }) => problemOf(file, "not-as-listed", { output: path })) };
  }
  const folder = dirname(file);
  const read = await readEmbeddedDisclosure(join(folder, first.path));
  if (!read.ok) return { problems: read.problems };
  const signed = check.signature === "none" ? {} : { receipt: basename(file) };
  const published: PublishedDepartment = {
    disclosure: read.disclosure,
    files: department.files,
    manifest: manifestName(file),
    ...signed,
  };
  // One after the other: a department's files together fill no memory, those of a city would.
  for (const { path } of department.files) {
    const copy = { path: join(options.outputFolder, filesFolder, path), bytes: await readFile(join(folder, path)) };
    const problem = await writeOutputs(dirname(copy.path), [copy], file);
    if (problem !== undefined) return { problems: [problem] };
  }
  const problem = await writeSite(options.outputFolder, departmentPages(published, options), file);
  if (problem !== undefined) return { problems: [problem] };
  return { problems: [], summary: summaryOf(published) };
}

async function writeSite(folder: string, files: readonly SiteFile[], file: string): Promise<FileProblem | undefined> {
  for (const { path, content } of files) {
    const page = { path: join(folder, path), bytes: new TextEncoder().encode(content) };
    const problem = await writeOutputs(dirname(page.path), [page], file);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function problemOf(file: string, code: FileProblem["code"], values: FileProblem["values"] = {}): FileProblem {
  return { code, file, path: [], values };
}

function fail(file: string, code: FileProblem["code"]): { readonly problems: readonly FileProblem[] } {
  return { problems: [problemOf(file, code)] };
}
