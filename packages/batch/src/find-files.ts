import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { FileProblem } from "./problem.ts";

export interface FoundFiles {
  readonly files: readonly string[];
  readonly problems: readonly FileProblem[];
}

/**
 * Files as they are named, and of folders those directly in them that are wanted, by name; each file once.
 *
 * @param none what is wrong with a folder that holds no such file
 */
export async function findFiles(
  inputs: readonly string[],
  isWanted: (name: string) => boolean,
  none: FileProblem["code"],
): Promise<FoundFiles> {
  const files = new Set<string>();
  const problems: FileProblem[] = [];
  for (const input of inputs) {
    const found = await stat(input).catch(() => undefined);
    if (found?.isDirectory() !== true) {
      files.add(input);
      continue;
    }
    const names = (await readdir(input)).filter(isWanted).sort();
    if (names.length === 0) problems.push({ code: none, file: input, path: [], values: {} });
    for (const name of names) files.add(join(input, name));
  }
  return { files: [...files], problems };
}
