import { catalogueYears } from "@mingzhang/catalogues";
import { type Disclosure, parseDisclosure } from "@mingzhang/core";
import { createWorkbookReader } from "@mingzhang/spreadsheet";
import type { JsonSource } from "./json-source.ts";
import { locateProblem } from "./locate-problem.ts";
import type { FileProblem } from "./problem.ts";
import { type JsonFileResult, readJsonBytes, readJsonFile } from "./read-json-file.ts";
import { isWorkbookFile, readWorkbookFile } from "./read-workbook-file.ts";

export type ReadResult =
  | { readonly ok: true; readonly disclosure: Disclosure; readonly locate?: JsonSource["locate"] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** `sha256` is of the file's bytes. */
export type ReadFileResult =
  | Extract<ReadResult, { ok: false }>
  | (Extract<ReadResult, { ok: true }> & { readonly sha256: string });

/** Reads one data file, JSON or a filled workbook; every problem of its data is reported with the place at which it stands. */
export async function readDisclosureFile(file: string): Promise<ReadFileResult> {
  if (!isWorkbookFile(file)) return disclosureOf(await readJsonFile(file), file);
  const reader = createWorkbookReader();
  try {
    return await readWorkbookFile(file, (bytes) => reader.read(bytes));
  } finally {
    reader.close();
  }
}

/** The same of a JSON file's content; `file` is what its problems call it. */
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
