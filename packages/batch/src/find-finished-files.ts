import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { FoundFiles } from "./find-data-files.ts";
import type { FileProblem } from "./problem.ts";
import { type Format, formats } from "./renderers.ts";

/** Files as they are named, and of folders the finished documents directly in them, by name; each file once. */
export async function findFinishedFiles(inputs: readonly string[]): Promise<FoundFiles> {
  const files = new Set<string>();
  const problems: FileProblem[] = [];
  for (const input of inputs) {
    const found = await stat(input).catch(() => undefined);
    if (found?.isDirectory() !== true) {
      files.add(input);
      continue;
    }
    const names = (await readdir(input)).filter(isFinished).sort();
    if (names.length === 0) problems.push({ code: "no-finished-files", file: input, path: [], values: {} });
    for (const name of names) files.add(join(input, name));
  }
  return { files: [...files], problems };
}

/** The format that a file's extension promises. */
export function formatOf(file: string): Format | undefined {
  return formats.find((format) => file.toLowerCase().endsWith(`.${format}`));
}

/** Hidden files are other programs', such as those that Word keeps of an open document; findings are for the department alone. */
function isFinished(name: string): boolean {
  return formatOf(name) !== undefined && !/^[.~]|\.findings\.xlsx$/i.test(name);
}
