import { join } from "node:path";
import { formatDisclosure } from "@mingzhang/core";
import { createWorkbookReader, type Workbook } from "@mingzhang/spreadsheet";
import { isTemplate, type SheetNotice } from "@mingzhang/workbook";
import { findWorkbooks } from "./find-workbooks.ts";
import { guard } from "./guard.ts";
import { type ImportSourcesOptions, importSources, type SourceFile } from "./import-sources.ts";
import type { FileProblem } from "./problem.ts";
import { disclosureOfWorkbook, openWorkbookFile, type ReadWorkbookResult } from "./read-workbook-file.ts";
import { writeOutputs } from "./write-outputs.ts";

export interface ImportWorkbooksOptions extends ImportSourcesOptions {
  /** Workbooks, and folders of them. Those that hold a whole disclosure make a data file each; tables and ledgers make one together. */
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
export async function* importWorkbooks(options: ImportWorkbooksOptions): AsyncGenerator<ImportWorkbookResult, void> {
  const { inputs, outputFolder } = options;
  const { files, problems } = await findWorkbooks(inputs);
  for (const problem of problems) yield { file: problem.file, notices: [], problems: [problem] };
  const reader = createWorkbookReader();
  const owners = new Map<string, string>();
  const sources: SourceFile[] = [];
  const isSource = (workbook: Workbook) => !isTemplate(workbook);
  try {
    for (const file of files) {
      const opened = await guard(file, () => openWorkbookFile(file, reader));
      if ("ok" in opened && opened.ok && isSource(opened.workbook)) sources.push({ file, workbook: opened.workbook });
      else if ("ok" in opened && opened.ok) {
        const read = disclosureOfWorkbook(file, opened);
        yield { notices: [], ...(await guard(file, () => importWorkbook(file, read, outputFolder, owners))) };
      } else yield { notices: [], ...opened, file };
    }
  } finally {
    reader.close();
  }
  const [first] = sources;
  if (first === undefined) return;
  const combined = await guard(first.file, () => importSources(sources, options));
  if ("error" in combined) yield { notices: [], ...combined };
  else yield* combined;
}

async function importWorkbook(
  file: string,
  read: ReadWorkbookResult,
  outputFolder: string,
  owners: Map<string, string>,
): Promise<ImportWorkbookResult> {
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
