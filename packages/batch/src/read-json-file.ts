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
  return json.ok ? { ...json, sha256: sha256(bytes) } : refuse(...json.problems);
}

function megabytes(bytes: number): string {
  return String(bytes / 1024 / 1024);
}
