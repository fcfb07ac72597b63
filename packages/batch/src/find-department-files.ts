import { type Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { FileProblem } from "./problem.ts";
import { isWorkbookFile } from "./read-workbook-file.ts";

/** What one department handed in: one file, or a folder of files that make one disclosure together. */
export interface DepartmentFiles {
  /** The file or the folder. */
  readonly path: string;
  readonly files: readonly string[];
}

export interface FoundDepartments {
  readonly departments: readonly DepartmentFiles[];
  readonly problems: readonly FileProblem[];
}

/**
 * Files as they are named; of folders the data files and workbooks directly in them, each a department's, and the
 * folders directly in them that hold workbooks, each a department's too. By name, each once.
 *
 * @param besides folders that lie there for something else
 */
export async function findDepartmentFiles(
  inputs: readonly string[],
  besides: readonly string[] = [],
): Promise<FoundDepartments> {
  const departments = new Map<string, DepartmentFiles>();
  const problems: FileProblem[] = [];
  const passedOver = new Set(besides.map((path) => resolve(path)));
  for (const input of inputs) {
    const found = await stat(input).catch(() => undefined);
    if (found?.isDirectory() !== true) {
      departments.set(input, { path: input, files: [input] });
      continue;
    }
    let count = 0;
    for (const entry of await entriesOf(input)) {
      const path = join(input, entry.name);
      if (passedOver.has(resolve(path))) continue;
      const files = entry.isDirectory() ? await filesOfDepartment(path) : isInput(entry) ? [path] : [];
      if (files.length === 0) continue;
      count += 1;
      departments.set(path, { path, files });
    }
    if (count === 0) problems.push({ code: "no-inputs", file: input, path: [], values: {} });
  }
  return { departments: [...departments.values()], problems };
}

/** A folder without a workbook is something else than what a department handed in. */
async function filesOfDepartment(folder: string): Promise<readonly string[]> {
  const names = (await entriesOf(folder)).filter(isInput).map(({ name }) => name);
  return names.some(isWorkbookFile) ? names.map((name) => join(folder, name)) : [];
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  // `~$` is what Excel keeps beside a workbook that is open.
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !/^(?:\.|~\$)/.test(name));
  return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
}

function isInput(entry: Dirent): boolean {
  return !entry.isDirectory() && (isWorkbookFile(entry.name) || /\.json$/i.test(entry.name));
}
