import { parseBatchExpectations } from "@mingzhang/core";
import { locateProblem } from "./locate-problem.ts";
import type { FileProblem } from "./problem.ts";
import { readJsonFile } from "./read-json-file.ts";

export type ReadExpectationsResult =
  /** The file's value as it stands, which can be JSON again. */
  { readonly ok: true; readonly content: unknown } | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Reads what a bureau knows of its departments: who has to disclose, and what they add up to. */
export async function readExpectations(file: string): Promise<ReadExpectationsResult> {
  const json = await readJsonFile(file);
  if (!json.ok) return json;
  const parsed = parseBatchExpectations(json.source.value);
  if (parsed.ok) return { ok: true, content: json.source.value };
  return { ok: false, problems: parsed.problems.map((problem) => locateProblem(problem, file, json.source)) };
}
