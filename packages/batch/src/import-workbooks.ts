import { join } from "node:path";
import { formatDisclosure } from "@mingzhang/core";
import { createWorkbookReader, type WorkbookReader } from "@mingzhang/spreadsheet";
import type { SheetNotice } from "@mingzhang/workbook";
import { findWorkbooks } from "./find-workbooks.ts";
import { guard } from "./guard.ts";
import type { FileProblem } from "./problem.ts";
import { readWorkbookFile } from "./read-workbook-file.ts";
import { writeOutputs } from "./write-outputs.ts";

export interface ImportWorkbooksOptions {
  /** Workbooks, and folders of them. */
  readonly inputs: readonly string[];
  /** Where the data files will stand, named after department and year. */
  readonly outputFolder: string;
}

/** What became of one workbook: a data file, or why there is none. */
export interface ImportWorkbookResult {
  readonly file: string;
  readonly department?: { readonly code: string; readonly name: string; readonly year: number };
  readonly output?: string;
  readonly notices: readonly SheetNotice[];
  readonly problems: readonly FileProblem[];
  /** The defect of the program behind a problem `internal`. */
  readonly error?: unknown;
}

/** Makes data files of workbooks, each whole or not at all; one that is refused stops no other. */
export async function* importWorkbooks({
  inputs,
  outputFolder,
}: ImportWorkbooksOptions): AsyncGenerator<ImportWorkbookResult, void> {
  const { files, problems } = await findWorkbooks(inputs);
  for (const problem of problems) yield { file: problem.file, notices: [], problems: [problem] };
  const reader = createWorkbookReader();
  const owners = new Map<string, string>();
  try {
    for (const file of files) {
      yield { notices: [], ...(await guard(file, () => importWorkbook(file, outputFolder, owners, reader))) };
    }
  } finally {
    reader.close();
  }
}

async function importWorkbook(
  file: string,
  outputFolder: string,
  owners: Map<string, string>,
  reader: WorkbookReader,
): Promise<ImportWorkbookResult> {
  const read = await readWorkbookFile(file, reader);
  if (!read.ok) return { file, notices: read.notices, problems: read.problems };
  const { disclosure, notices } = read;
  const { department, year } = disclosure;
  const output = join(outputFolder, `${department.code}-${year}.json`);
  const other = owners.get(output.toLowerCase());
  if (other !== undefined) {
    return { file, notices, problems: [{ code: "duplicate-department", file, path: [], values: { other } }] };
  }
  owners.set(output.toLowerCase(), file);
  const bytes = new TextEncoder().encode(`${JSON.stringify(formatDisclosure(disclosure), null, 2)}\n`);
  const problem = await writeOutputs(outputFolder, [{ path: output, bytes }], file);
  if (problem !== undefined) return { file, notices, problems: [problem] };
  return { file, department: { ...department, year }, output, notices, problems: [] };
}
