import type { Disclosure } from "@mingzhang/core";
import { readWorkbookSafely, type Workbook } from "@mingzhang/spreadsheet";
import type { SheetNotice } from "@mingzhang/workbook";
import { combineSources, type SourceFile, type UnfinishedDisclosure } from "./combine-sources.ts";
import { markedCopy } from "./marked-copy.ts";
import type { FileProblem } from "./problem.ts";
import { readDisclosureBytes } from "./read-disclosure-file.ts";
import { readSource } from "./read-source.ts";
import { isWorkbookFile, type OpenWorkbook, openWorkbookBytes } from "./read-workbook-file.ts";

/** A file that was handed in, with its content. */
export interface GivenFile {
  /** As its owner calls it; problems name it so. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What the reader of a file ought to know although nothing is wrong. */
export interface FileNotice {
  readonly file: string;
  readonly notice: SheetNotice;
}

/** The data of one department, out of everything that it handed in, or why there is none. */
export interface DepartmentReading {
  /** Where nothing is wrong. */
  readonly disclosure?: Disclosure;
  /** The file that is a disclosure by itself, if there is one. */
  readonly base?: string;
  readonly problems: readonly FileProblem[];
  readonly notices: readonly FileNotice[];
  /** Copies of the workbooks in which the cells that are wrong are marked. */
  readonly marked: readonly GivenFile[];
  /** A template of what there is, where nothing is wrong but parts are missing. */
  readonly unfinished?: UnfinishedDisclosure;
}

/**
 * Reads what one department handed in: a data file, a filled template or a published workbook, and official tables and
 * ledgers, which go before what the first one says.
 *
 * @param open opens workbooks in a process of their own when absent
 */
export async function readDepartment(
  files: readonly GivenFile[],
  open: OpenWorkbook = readWorkbookSafely,
): Promise<DepartmentReading> {
  const problems: FileProblem[] = [];
  const notices: FileNotice[] = [];
  const workbooks: SourceFile[] = [];
  const parts: SourceFile[] = [];
  const whole: { readonly file: string; readonly disclosure: Disclosure }[] = [];
  for (const { file, bytes } of files) {
    const read = isDataFile(file, bytes)
      ? dataFile(file, bytes)
      : await readSource(file, await openWorkbookBytes(file, bytes, open));
    if (read.kind === "part") {
      parts.push(read.source);
      workbooks.push(read.source);
      continue;
    }
    const { reading, workbook } = read;
    if (workbook !== undefined) workbooks.push({ file, workbook });
    notices.push(...reading.notices.map((notice) => ({ file, notice })));
    if (reading.ok) whole.push({ file, disclosure: reading.disclosure });
    else problems.push(...reading.problems);
  }
  const [base, ...others] = whole;
  for (const { file } of others) {
    problems.push({ code: "duplicate-department", file, path: [], values: { other: base?.file ?? "" } });
  }
  const combined = await combineSources(parts, base === undefined ? {} : { base: base.disclosure });
  const isBaseWrong = problems.length > 0;
  for (const result of combined.results) {
    // Without a base that is right, nothing is known of all of them together.
    problems.push(...result.problems.filter(({ sheet }) => !isBaseWrong || sheet !== undefined));
    notices.push(...result.notices.map((notice) => ({ file: result.file, notice })));
  }
  const { unfinished } = combined;
  const disclosure = parts.length === 0 ? base?.disclosure : combined.disclosure;
  return {
    ...(base === undefined ? {} : { base: base.file }),
    problems,
    notices,
    marked: await markedCopies(workbooks, problems),
    ...(problems.length > 0 || disclosure === undefined ? {} : { disclosure }),
    ...(problems.length > 0 || unfinished === undefined ? {} : { unfinished }),
  };
}

/** By its name; and by its content, because whoever sent it may have called it anything. */
export function isDataFile(file: string, bytes: Uint8Array): boolean {
  return !isWorkbookFile(file) || new TextDecoder().decode(bytes.subarray(0, 100)).trimStart().startsWith("{");
}

function dataFile(file: string, bytes: Uint8Array) {
  return { kind: "whole", reading: { ...readDisclosureBytes(bytes, file), notices: [] }, workbook: undefined } as const;
}

async function markedCopies(
  workbooks: readonly { readonly file: string; readonly workbook: Workbook }[],
  problems: readonly FileProblem[],
): Promise<readonly GivenFile[]> {
  const copies: GivenFile[] = [];
  for (const { file, workbook } of workbooks) {
    const bytes = await markedCopy(
      workbook,
      problems.filter((problem) => problem.file === file),
    );
    if (bytes !== undefined) copies.push({ file, bytes });
  }
  return copies;
}
