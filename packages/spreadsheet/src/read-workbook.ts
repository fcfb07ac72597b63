import { openArchive } from "./archive.ts";
import { detectFormat } from "./detect-format.ts";
import { defaultReadingLimits, mebibytes, type ReadingLimits } from "./limits.ts";
import { Refusal, type SpreadsheetProblem } from "./problem.ts";
import { readCsv } from "./read-csv.ts";
import { readXlsx, workbookPartOf } from "./read-xlsx.ts";
import { refuseArchive } from "./refuse-archive.ts";
import type { Workbook } from "./workbook.ts";

export type WorkbookOutcome =
  | { readonly ok: true; readonly workbook: Workbook }
  | { readonly ok: false; readonly problem: SpreadsheetProblem };

/**
 * Opens a spreadsheet by its content, in this process: for files that the program made itself. What others send is read
 * with `readWorkbookSafely`.
 */
export async function readWorkbook(bytes: Uint8Array, limits: Partial<ReadingLimits> = {}): Promise<WorkbookOutcome> {
  try {
    return { ok: true, workbook: await open(bytes, { ...defaultReadingLimits, ...limits }) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem };
    throw error;
  }
}

async function open(bytes: Uint8Array, limits: ReadingLimits): Promise<Workbook> {
  if (bytes.length > limits.fileBytes) throw new Refusal("file-too-large", { limit: mebibytes(limits.fileBytes) });
  switch (detectFormat(bytes)) {
    case "zip": {
      const archive = await openArchive(bytes, limits);
      const part = await workbookPartOf(archive);
      return part === undefined ? refuseArchive(archive) : readXlsx(archive, part, limits);
    }
    case "compound-file": {
      // The library is a megabyte of code that few files need.
      const { readXls } = await import("./read-xls.ts");
      return readXls(bytes, limits);
    }
    case "text":
      return readCsv(bytes, limits);
  }
}
