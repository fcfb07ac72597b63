import { join } from "node:path";
import { formatDisclosure } from "@mingzhang/core";
import { createWorkbookReader, type WorkbookReader } from "@mingzhang/spreadsheet";
import { isTemplate, type SheetNotice } from "@mingzhang/workbook";
import { findWorkbooks } from "./find-workbooks.ts";
import { guard } from "./guard.ts";
import { type ImportSourcesOptions, importSources, type SourceFile } from "./import-sources.ts";
import type { FileProblem } from "./problem.ts";
import { isPublished, readPublishedWorkbook } from "./read-published-workbook.ts";
import { disclosureOfWorkbook, openWorkbookFile, type ReadWorkbookResult } from "./read-workbook-file.ts";
import { markedCopyWriter, type WriteMarkedCopy } from "./write-marked-copies.ts";
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
  /** A copy of the workbook in which the cells that are wrong are marked. */
  readonly marked?: string;
  readonly notices: readonly SheetNotice[];
  readonly problems: readonly FileProblem[];
  /** The defect of the program behind a problem `internal`. */
  readonly error?: unknown;
}

/** Makes data files of workbooks, each whole or not at all; one that is refused stops no other. */
export async function* importWorkbooks(options: ImportWorkbooksOptions): AsyncGenerator<ImportWorkbookResult, void> {
  const { files, problems } = await findWorkbooks(options.inputs);
  for (const problem of problems) yield { file: problem.file, notices: [], problems: [problem] };
  const reader = createWorkbookReader();
  const importing: Importing = {
    outputFolder: options.outputFolder,
    owners: new Map(),
    sources: [],
    reader,
    writeMarkedCopy: markedCopyWriter(options.outputFolder),
  };
  try {
    for (const file of files) {
      const result = await guard(file, () => importFile(file, importing));
      if (result !== undefined) yield { notices: [], ...result };
    }
  } finally {
    reader.close();
  }
  const [first] = importing.sources;
  if (first === undefined) return;
  const combined = await guard(first.file, () => importSources(importing.sources, options));
  if ("error" in combined) {
    yield { notices: [], ...combined };
    return;
  }
  for (const result of combined) {
    const source = importing.sources.find(({ file }) => file === result.file);
    yield source === undefined ? result : await importing.writeMarkedCopy(result, source.workbook);
  }
}

/** What the turns of the files share. */
interface Importing {
  readonly outputFolder: string;
  /** Which file a data file was made of. */
  readonly owners: Map<string, string>;
  /** Workbooks that are no disclosure by themselves, until all are there. */
  readonly sources: SourceFile[];
  readonly reader: WorkbookReader;
  readonly writeMarkedCopy: WriteMarkedCopy;
}

/** @returns nothing of a workbook that waits for the others */
async function importFile(file: string, importing: Importing): Promise<ImportWorkbookResult | undefined> {
  const { reader, sources, writeMarkedCopy } = importing;
  const opened = await openWorkbookFile(file, reader);
  if (!opened.ok) return { file, notices: opened.notices, problems: opened.problems };
  const { workbook, bytes } = opened;
  if (isTemplate(workbook)) {
    const result = await writeData(file, disclosureOfWorkbook(file, opened), importing);
    return await writeMarkedCopy(result, workbook);
  }
  if (await isPublished(bytes)) return await writeData(file, await readPublishedWorkbook(file, bytes), importing);
  sources.push({ file, workbook });
  return undefined;
}

async function writeData(
  file: string,
  read: ReadWorkbookResult,
  { outputFolder, owners }: Importing,
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
