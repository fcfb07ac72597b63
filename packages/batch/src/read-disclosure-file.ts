import { catalogueYears } from "@mingzhang/catalogues";
import { type Disclosure, parseDisclosure } from "@mingzhang/core";
import type { JsonSource } from "./json-source.ts";
import { locateProblem } from "./locate-problem.ts";
import type { FileProblem } from "./problem.ts";
import { type JsonFileResult, readJsonBytes, readJsonFile } from "./read-json-file.ts";

export type ReadResult =
  | { readonly ok: true; readonly disclosure: Disclosure; readonly locate: JsonSource["locate"] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** `sha256` is of the file's bytes. */
export type ReadFileResult =
  | Extract<ReadResult, { ok: false }>
  | (Extract<ReadResult, { ok: true }> & { readonly sha256: string });

/** Reads one data file; every problem of its data is reported with the line and column at which it stands. */
export async function readDisclosureFile(file: string): Promise<ReadFileResult> {
  return disclosureOf(await readJsonFile(file), file);
}

/** The same of a data file's content; `file` is what its problems call it. */
export function readDisclosureBytes(bytes: Uint8Array, file: string): ReadFileResult {
  return disclosureOf(readJsonBytes(bytes, file), file);
}

function disclosureOf(json: JsonFileResult, file: string): ReadFileResult {
  if (!json.ok) return json;
  const read = readDisclosure(json.source, file);
  return read.ok ? { ...read, sha256: json.sha256 } : read;
}

/** Reads the data of a disclosure from JSON that stands in `file`. */
export function readDisclosure(source: JsonSource, file: string): ReadResult {
  const parsed = parseDisclosure(source.value);
  if (!parsed.ok)
    return { ok: false, problems: parsed.problems.map((problem) => locateProblem(problem, file, source)) };
  const { disclosure } = parsed;
  if (!catalogueYears.includes(disclosure.year)) {
    const problem = { code: "unsupported-year", path: ["year"], values: { value: String(disclosure.year) } } as const;
    return { ok: false, problems: [locateProblem(problem, file, source)] };
  }
  return { ok: true, disclosure, locate: source.locate };
}
