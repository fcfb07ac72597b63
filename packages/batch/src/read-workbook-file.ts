import { catalogueYears } from "@mingzhang/catalogues";
import type { Disclosure } from "@mingzhang/core";
import { loadLocale } from "@mingzhang/locales";
import { sha256 } from "@mingzhang/receipt";
import type { Workbook, WorkbookOutcome } from "@mingzhang/spreadsheet";
import { readDisclosureWorkbook, type SheetNotice } from "@mingzhang/workbook";
import { errorCode } from "./error-code.ts";
import type { FileProblem } from "./problem.ts";
import { readUpTo } from "./read-up-to.ts";

/** Many times the size of a filled workbook. */
export const largestWorkbook = 32 * 1024 * 1024;

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

/** Opens a workbook's content: in a process that a bad file can end, and nothing else. */
export type OpenWorkbook = (bytes: Uint8Array) => Promise<WorkbookOutcome>;

export async function openWorkbookFile(file: string, open: OpenWorkbook): Promise<OpenWorkbookResult> {
  let bytes: Uint8Array | undefined;
  try {
    bytes = await readUpTo(file, largestWorkbook);
  } catch (error) {
    const reason = errorCode(error);
    return refuse(file, reason === "ENOENT" ? "not-found" : "not-readable", { reason });
  }
  return await openWorkbookBytes(file, bytes, open);
}

/** The same of a workbook's content; of one that is too large, nothing is there to be opened. */
export async function openWorkbookBytes(
  file: string,
  bytes: Uint8Array | undefined,
  open: OpenWorkbook,
): Promise<OpenWorkbookResult> {
  if (bytes === undefined) return refuse(file, "file-too-large", { limit: String(largestWorkbook / 1024 / 1024) });
  const outcome = await open(bytes);
  return outcome.ok
    ? { ok: true, workbook: outcome.workbook, bytes }
    : refuse(file, outcome.problem.code, outcome.problem.values);
}

function refuse(file: string, code: FileProblem["code"], values: FileProblem["values"]): OpenWorkbookResult {
  return { ok: false, problems: [{ code, file, path: [], values }], notices: [] };
}

/** Reads a disclosure from a workbook; every problem is reported with its sheet and cell. */
export async function readWorkbookFile(file: string, open: OpenWorkbook): Promise<ReadWorkbookResult> {
  const opened = await openWorkbookFile(file, open);
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
