import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { FileProblem } from "./problem.ts";

export interface FoundFiles {
  readonly files: readonly string[];
  readonly problems: readonly FileProblem[];
}

/** Files as they are named, and of folders the JSON files directly in them, by name; each file once. */
export async function findDataFiles(inputs: readonly string[]): Promise<FoundFiles> {
  const files = new Set<string>();
  const problems: FileProblem[] = [];
  for (const input of inputs) {
    const found = await stat(input).catch(() => undefined);
    if (found?.isDirectory() !== true) {
      files.add(input);
      continue;
    }
    const names = (await readdir(input)).filter((name) => /^[^.].*\.json$/i.test(name)).sort();
    if (names.length === 0) problems.push({ code: "empty-folder", file: input, path: [], values: {} });
    for (const name of names) files.add(join(input, name));
  }
  return { files: [...files], problems };
}
