import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { FoundFiles } from "./find-data-files.ts";
import type { FileProblem } from "./problem.ts";
import { isWorkbookFile } from "./read-workbook-file.ts";

/** Files as they are named, and of folders the workbooks directly in them, by name; each file once. */
export async function findWorkbooks(inputs: readonly string[]): Promise<FoundFiles> {
  const files = new Set<string>();
  const problems: FileProblem[] = [];
  for (const input of inputs) {
    const found = await stat(input).catch(() => undefined);
    if (found?.isDirectory() !== true) {
      files.add(input);
      continue;
    }
    // `~$` is what Excel keeps beside a workbook that is open.
    const names = (await readdir(input)).filter((name) => isWorkbookFile(name) && !/^(?:\.|~\$)/.test(name)).sort();
    if (names.length === 0) problems.push({ code: "no-workbooks", file: input, path: [], values: {} });
    for (const name of names) files.add(join(input, name));
  }
  return { files: [...files], problems };
}
