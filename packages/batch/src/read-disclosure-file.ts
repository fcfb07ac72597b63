import { type FileHandle, open } from "node:fs/promises";
import { catalogueYears } from "@mingzhang/catalogues";
import { type Disclosure, type Problem, parseDisclosure } from "@mingzhang/core";
import { errorCode } from "./error-code.ts";
import { type JsonSource, parseJson } from "./json-source.ts";
import type { FileProblem } from "./problem.ts";

/** Many times the size of the largest disclosure; a larger file was named by mistake. */
export const largestFile = 4 * 1024 * 1024;

export type ReadResult =
  | { readonly ok: true; readonly disclosure: Disclosure }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Reads one data file; every problem of its data is reported with the line and column at which it stands. */
export async function readDisclosureFile(file: string): Promise<ReadResult> {
  const refuse = (...problems: readonly Omit<FileProblem, "file">[]): ReadResult => ({
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
  if (!json.ok) return refuse(...json.problems);
  const parsed = parseDisclosure(json.source.value);
  if (!parsed.ok) return refuse(...parsed.problems.map((problem) => located(problem, json.source)));
  const { year } = parsed.disclosure;
  if (!catalogueYears.includes(year)) {
    const values = { value: String(year), expected: catalogueYears.join("、") };
    return refuse(located({ code: "unsupported-year", path: ["year"], values }, json.source));
  }
  return parsed;
}

function located(problem: Problem, source: JsonSource): Omit<FileProblem, "file"> {
  const place = source.locate(problem.path);
  if (problem.code === "unsupported-year") {
    return { ...problem, place, values: { ...problem.values, expected: catalogueYears.join("、") } };
  }
  const { expected, actual } = problem.values;
  if (problem.code === "wrong-type" && actual === "number") {
    // What is written says more than its type: 1e400 is no whole number although JSON has one kind of number alone.
    const values = { found: source.textAt(problem.path).slice(0, 40) };
    if (expected === "string") return { ...problem, code: "number-for-text", place, values };
    if (expected === "int" || expected === "number") return { ...problem, code: "not-whole-number", place, values };
  }
  return { ...problem, place };
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
