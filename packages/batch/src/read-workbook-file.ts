import { catalogueYears } from "@mingzhang/catalogues";
import type { Disclosure } from "@mingzhang/core";
import { loadLocale } from "@mingzhang/locales";
import { sha256 } from "@mingzhang/receipt";
import type { Workbook, WorkbookReader } from "@mingzhang/spreadsheet";
import { readDisclosureWorkbook, type SheetNotice } from "@mingzhang/workbook";
import { errorCode } from "./error-code.ts";
import type { FileProblem } from "./problem.ts";
import { readUpTo } from "./read-up-to.ts";

/** Many times the size of a filled workbook, in MB. */
const largestFile = 32;

/** By its name alone: what a file really is, its reader finds out. */
export function isWorkbookFile(file: string): boolean {
  return /\.(?:xlsx|xlsm|xls|et|csv)$/i.test(file);
}

export type ReadWorkbookResult =
  | {
      readonly ok: true;
      readonly disclosure: Disclosure;
      readonly notices: readonly SheetNotice[];
      /** Of the file's bytes. */
      readonly sha256: string;
    }
  | { readonly ok: false; readonly problems: readonly FileProblem[]; readonly notices: readonly SheetNotice[] };

export type OpenWorkbookResult =
  | { readonly ok: true; readonly workbook: Workbook; readonly bytes: Uint8Array }
  | Extract<ReadWorkbookResult, { ok: false }>;

/** Opens a workbook in a process that a bad file can end. */
export async function openWorkbookFile(file: string, reader: WorkbookReader): Promise<OpenWorkbookResult> {
  const refuse = (code: FileProblem["code"], values: FileProblem["values"]): OpenWorkbookResult => {
    return { ok: false, problems: [{ code, file, path: [], values }], notices: [] };
  };
  let bytes: Uint8Array | undefined;
  try {
    bytes = await readUpTo(file, largestFile * 1024 * 1024);
  } catch (error) {
    const reason = errorCode(error);
    return refuse(reason === "ENOENT" ? "not-found" : "not-readable", { reason });
  }
  if (bytes === undefined) return refuse("file-too-large", { limit: String(largestFile) });
  const outcome = await reader.read(bytes);
  return outcome.ok
    ? { ok: true, workbook: outcome.workbook, bytes }
    : refuse(outcome.problem.code, outcome.problem.values);
}

/** Reads a disclosure from a workbook; every problem is reported with its sheet and cell. */
export async function readWorkbookFile(file: string, reader: WorkbookReader): Promise<ReadWorkbookResult> {
  const opened = await openWorkbookFile(file, reader);
  return opened.ok ? disclosureOfWorkbook(file, opened) : opened;
}

/** The disclosure that an opened workbook holds. */
export function disclosureOfWorkbook(
  file: string,
  { workbook, bytes }: Extract<OpenWorkbookResult, { ok: true }>,
): ReadWorkbookResult {
  const reading = readDisclosureWorkbook(workbook, loadLocale("zh-CN"));
  if (!reading.ok) {
    const problems = reading.problems.map((problem): FileProblem => ({ ...problem, file, path: [] }));
    return { ok: false, problems: problems.map(withYears), notices: reading.notices };
  }
  const { disclosure, notices } = reading;
  if (!catalogueYears.includes(disclosure.year)) {
    const { values } = withYears({ values: { value: String(disclosure.year) } });
    return { ok: false, problems: [{ code: "unsupported-year", file, path: [], values }], notices: [] };
  }
  return { ok: true, disclosure, notices, sha256: sha256(bytes) };
}

/** Which years there are only this package knows. */
function withYears<P extends Pick<FileProblem, "values"> & Partial<Pick<FileProblem, "code">>>(problem: P): P {
  if (problem.code !== undefined && problem.code !== "unsupported-year") return problem;
  return { ...problem, values: { ...problem.values, expected: catalogueYears.join("、") } };
}
