import { sha256 } from "@mingzhang/receipt";
import { errorCode } from "./error-code.ts";
import { type JsonSource, parseJson } from "./json-source.ts";
import type { FileProblem } from "./problem.ts";
import { readUpTo } from "./read-up-to.ts";

/** Many times the size of the largest disclosure; a larger file was named by mistake. */
export const largestFile = 4 * 1024 * 1024;

export type JsonFileResult =
  /** `sha256` is of the file's bytes. */
  | { readonly ok: true; readonly source: JsonSource; readonly sha256: string }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Reads a JSON file that a person wrote, able to say where in it a part of its value stands. */
export async function readJsonFile(file: string): Promise<JsonFileResult> {
  try {
    return readJsonBytes(await readUpTo(file, largestFile), file);
  } catch (error) {
    const reason = errorCode(error);
    return refuse(file, { code: reason === "ENOENT" ? "not-found" : "not-readable", path: [], values: { reason } });
  }
}

/** The same of a file's content, wherever it came from; of one that is too large, nothing is there to be read. */
export function readJsonBytes(bytes: Uint8Array | undefined, file: string): JsonFileResult {
  if (bytes === undefined || bytes.length > largestFile) {
    return refuse(file, { code: "too-large", path: [], values: { limit: megabytes(largestFile) } });
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refuse(file, { code: "not-utf8", path: [], values: {} });
  }
  const json = parseJson(text);
  return json.ok ? { ...json, sha256: sha256(bytes) } : refuse(file, ...json.problems);
}

function refuse(file: string, ...problems: readonly Omit<FileProblem, "file">[]): JsonFileResult {
  return { ok: false, problems: problems.map((problem) => ({ file, ...problem })) };
}

function megabytes(bytes: number): string {
  return String(bytes / 1024 / 1024);
}
