import { mkdir } from "node:fs/promises";
import { errorCode } from "./error-code.ts";
import type { FileProblem } from "./problem.ts";
import { type FileToWrite, WriteError, writeFiles } from "./write-files.ts";

/** Writes files that belong together into a folder that need not be there yet; why it could not, if so, is a problem of `file`. */
export async function writeOutputs(
  folder: string,
  files: readonly FileToWrite[],
  file: string,
): Promise<FileProblem | undefined> {
  try {
    await mkdir(folder, { recursive: true });
    await writeFiles(files);
    return undefined;
  } catch (error) {
    const output = error instanceof WriteError ? error.path : folder;
    const reason = errorCode(error instanceof WriteError ? error.cause : error);
    return { code: "not-writable", file, path: [], values: { output, reason } };
  }
}
