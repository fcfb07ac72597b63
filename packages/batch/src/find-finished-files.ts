import { type FoundFiles, findFiles } from "./find-files.ts";
import { type Format, formats } from "./renderers.ts";

/** Files as they are named, and of folders the finished documents directly in them. */
export async function findFinishedFiles(inputs: readonly string[]): Promise<FoundFiles> {
  return await findFiles(inputs, isFinished, "no-finished-files");
}

/** The format that a file's extension promises. */
export function formatOf(file: string): Format | undefined {
  return formats.find((format) => file.toLowerCase().endsWith(`.${format}`));
}

/** Hidden files are other programs', such as those that Word keeps of an open document; findings are for the department alone. */
function isFinished(name: string): boolean {
  return formatOf(name) !== undefined && !/^[.~]|\.findings\.xlsx$/i.test(name);
}
