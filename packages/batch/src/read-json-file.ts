import { type FileHandle, open } from "node:fs/promises";
import { errorCode } from "./error-code.ts";
import { type JsonSource, parseJson } from "./json-source.ts";
import type { FileProblem } from "./problem.ts";

/** Many times the size of the largest disclosure; a larger file was named by mistake. */
export const largestFile = 4 * 1024 * 1024;

export type JsonFileResult =
  | { readonly ok: true; readonly source: JsonSource }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Reads a JSON file that a person wrote, able to say where in it a part of its value stands. */
export async function readJsonFile(file: string): Promise<JsonFileResult> {
  const refuse = (...problems: readonly Omit<FileProblem, "file">[]): JsonFileResult => ({
    ok: false,
    problems: problems.map((problem) => ({ file, ...problem })),
  });

  let bytes: Uint8Array | undefined;
  try {
    bytes = await readUpTo(file, largestFile);
  } catch (error) {
    const reason = errorCode(error);
    return refuse({ code: reason === "ENOENT" ? "not-found" : "not-readable", path: [], values: { reason } });
  }
  if (bytes === undefined) return refuse({ code: "too-large", path: [], values: { limit: megabytes(largestFile) } });

  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refuse({ code: "not-utf8", path: [], values: {} });
  }
  const json = parseJson(text);
  return json.ok ? json : refuse(...json.problems);
}

/** The bytes of a file, or nothing where it has more than `limit`. Its size is not asked for first: a pipe has none. */
async function readUpTo(file: string, limit: number): Promise<Uint8Array | undefined> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file, "r");
    const buffer = new Uint8Array(limit + 1);
    let length = 0;
    while (length <= limit) {
      const { bytesRead } = await handle.read(buffer, length, limit + 1 - length);
      if (bytesRead === 0) return buffer.subarray(0, length);
      length += bytesRead;
    }
    return undefined;
  } finally {
    await handle?.close();
  }
}

function megabytes(bytes: number): string {
  return String(bytes / 1024 / 1024);
}
