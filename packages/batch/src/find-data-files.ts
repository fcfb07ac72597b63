import { type FoundFiles, findFiles } from "./find-files.ts";

/** Files as they are named, and of folders the JSON files directly in them. */
export async function findDataFiles(inputs: readonly string[]): Promise<FoundFiles> {
  return await findFiles(inputs, (name) => /^[^.].*\.json$/i.test(name), "empty-folder");
}
