import { errorCode } from "./error-code.ts";
import { formatOf } from "./find-finished-files.ts";
import type { FileProblem } from "./problem.ts";
import { readUpTo } from "./read-up-to.ts";
import { type Format, formats } from "./renderers.ts";

/** Many times the size of the largest document, in MB. */
const largestFile = 64;

/** A finished document's content. */
export interface FinishedFile {
  readonly bytes: Uint8Array;
  readonly format: Format;
}

export type FinishedFileResult =
  | ({ readonly ok: true } & FinishedFile)
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Reads a finished document, which its extension says the format of. */
export async function readFinishedFile(file: string): Promise<FinishedFileResult> {
  const format = formatOf(file);
  if (format === undefined) return refuse(file, "not-a-finished-file", { expected: formats.join("、") });
  const read = await readBytes(file);
  return read.ok ? { ...read, format } : read;
}

/** The bytes of a document. */
export async function readBytes(
  file: string,
): Promise<{ readonly ok: true; readonly bytes: Uint8Array } | Extract<FinishedFileResult, { ok: false }>> {
  try {
    const bytes = await readUpTo(file, largestFile * 1024 * 1024);
    return bytes === undefined ? refuse(file, "too-large", { limit: String(largestFile) }) : { ok: true, bytes };
  } catch (error) {
    const reason = errorCode(error);
    return refuse(file, reason === "ENOENT" ? "not-found" : "not-readable", { reason });
  }
}

function refuse(
  file: string,
  code: FileProblem["code"],
  values: FileProblem["values"],
): Extract<FinishedFileResult, { ok: false }> {
  return { ok: false, problems: [{ code, file, path: [], values }] };
}
