import { join } from "node:path";
import { createWorkbookReader, type WorkbookReader } from "@mingzhang/spreadsheet";
import type { SheetNotice } from "@mingzhang/workbook";
import type { SourceFile } from "./combine-sources.ts";
import { dataFileBytes, dataFileName } from "./data-file.ts";
import { findWorkbooks } from "./find-workbooks.ts";
import { guard } from "./guard.ts";
import { type ImportSourcesOptions, importSources } from "./import-sources.ts";
import type { FileProblem } from "./problem.ts";
import { readSource } from "./read-source.ts";
import { openWorkbookFile, type ReadWorkbookResult } from "./read-workbook-file.ts";
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
  const read = await readSource(file, await openWorkbookFile(file, (bytes) => reader.read(bytes)));
  if (read.kind === "part") {
    sources.push(read.source);
    return undefined;
  }
  const result = await writeData(file, read.reading, importing);
  return read.workbook === undefined ? result : await writeMarkedCopy(result, read.workbook);
}

async function writeData(
  file: string,
  read: ReadWorkbookResult,
  { outputFolder, owners }: Importing,
): Promise<ImportWorkbookResult> {
  if (!read.ok) return { file, notices: read.notices, problems: read.problems };
  const { disclosure, notices } = read;
  const { department, year } = disclosure;
  const output = join(outputFolder, dataFileName(disclosure));
  const other = owners.get(output.toLowerCase());
  if (other !== undefined) {
    return { file, notices, problems: [{ code: "duplicate-department", file, path: [], values: { other } }] };
  }
  owners.set(output.toLowerCase(), file);
  const problem = await writeOutputs(outputFolder, [{ path: output, bytes: dataFileBytes(disclosure) }], file);
  if (problem !== undefined) return { file, notices, problems: [problem] };
  return { file, department: { ...department, year }, output, notices, problems: [] };
}
