import { join } from "node:path";
import type { Disclosure } from "@mingzhang/core";
import { disclosureText, embeddedData } from "./embedded-data.ts";
import { findFinishedFiles } from "./find-finished-files.ts";
import { parseJson } from "./json-source.ts";
import type { FileProblem } from "./problem.ts";
import { type ReadResult, readDisclosure } from "./read-disclosure-file.ts";
import { type FinishedFile, readFinishedFile } from "./read-finished-file.ts";
import { writeOutputs } from "./write-outputs.ts";

export interface ExtractDataOptions {
  /** Finished documents, and folders of them. */
  readonly inputs: readonly string[];
  readonly outputFolder: string;
}

/** What a finished document carried, and where it was written; a file that others carried too is written once. */
export interface ExtractDataResult {
  readonly file: string;
  readonly department?: { readonly code: string; readonly name: string; readonly year: number };
  readonly output?: string;
  readonly problems: readonly FileProblem[];
}

/** Writes the data that finished documents carry into files that documents can be made from again. */
export async function* extractData({
  inputs,
  outputFolder,
}: ExtractDataOptions): AsyncGenerator<ExtractDataResult, void> {
  const { files, problems } = await findFinishedFiles(inputs);
  for (const problem of problems) yield { file: problem.file, problems: [problem] };
  const written = new Map<string, { readonly file: string; readonly text: string }>();
  for (const file of files) {
    const read = await readEmbeddedDisclosure(file);
    if (!read.ok) {
      yield { file, problems: read.problems };
      continue;
    }
    const { disclosure } = read;
    const department = summary(disclosure);
    const output = join(outputFolder, `${department.code}.${department.year}.json`);
    const text = disclosureText(disclosure);
    const before = written.get(output);
    if (before !== undefined) {
      // Which of two is right is not for a program to decide.
      const values = { other: before.file };
      const problem: FileProblem = { code: "conflicting-data", file, path: [], values };
      yield before.text === text
        ? { file, department, output, problems: [] }
        : { file, department, problems: [problem] };
      continue;
    }
    const problem = await writeOutputs(outputFolder, [{ path: output, bytes: new TextEncoder().encode(text) }], file);
    if (problem === undefined) written.set(output, { file, text });
    yield problem === undefined
      ? { file, department, output, problems: [] }
      : { file, department, problems: [problem] };
  }
}

/** Reads the data that a finished document carries. */
export async function readEmbeddedDisclosure(file: string): Promise<ReadResult> {
  const read = await readFinishedFile(file);
  return read.ok ? await embeddedDisclosure(file, read) : read;
}

/** The same of a document's content; `file` is what its problems call it. */
export async function embeddedDisclosure(file: string, { bytes, format }: FinishedFile): Promise<ReadResult> {
  const text = await embeddedData(bytes, format);
  if (text === undefined) return { ok: false, problems: [{ code: "no-data-inside", file, path: [], values: {} }] };
  const json = parseJson(text);
  if (json.ok) return readDisclosure(json.source, file);
  return { ok: false, problems: json.problems.map((problem) => ({ file, ...problem })) };
}

function summary({ department: { code, name }, year }: Disclosure): NonNullable<ExtractDataResult["department"]> {
  return { code, name, year };
}
