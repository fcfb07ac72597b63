import { dirname } from "node:path";
import {
  type CheckedFile,
  type FileProblem,
  type FileReport,
  fileReport,
  type ReportFormat,
  reportOfAll,
  textReport,
  workbookWriter,
  writeOutputs,
} from "@mingzhang/batch";
import type { Locale } from "@mingzhang/locales";
import type { Terminal } from "./terminal.ts";

/** Takes what became of each file in turn; what could not be written is a problem. */
export interface ReportTeller {
  take(result: CheckedFile): Promise<FileProblem | undefined>;
  end(): Promise<FileProblem | undefined>;
}

export interface ReportTarget {
  readonly format: ReportFormat;
  /** A file, or a folder of workbooks; the terminal where absent. */
  readonly out: string | undefined;
}

export function reportTeller({ format, out }: ReportTarget, locale: Locale, terminal: Terminal): ReportTeller {
  if (format === "xlsx") return workbooks(out ?? ".", locale, terminal);
  if (format === "text" && out === undefined) return texts(locale, terminal);
  return whole(format, out, locale, terminal);
}

/** Each result as soon as it is there: a person reads the first while the others are checked. */
function texts(locale: Locale, { stdout, env }: Terminal): ReportTeller {
  const options = { locale, width: stdout.columns ?? 100, colours: stdout.isTTY === true && !env["NO_COLOR"] };
  return {
    take: async ({ checked }) => {
      if (checked !== undefined) stdout.write(`${textReport(checked.report, options)}\n`);
      return undefined;
    },
    end: async () => undefined,
  };
}

/** One report of all files, in a file or as the answer to another program. */
function whole(
  format: Exclude<ReportFormat, "xlsx">,
  out: string | undefined,
  locale: Locale,
  { stdout }: Terminal,
): ReportTeller {
  const reports: FileReport[] = [];
  return {
    take: async (result) => {
      reports.push(fileReport(result, locale));
      return undefined;
    },
    end: async () => {
      const words = reportOfAll(format, reports, locale);
      if (out === undefined) {
        stdout.write(words);
        return undefined;
      }
      const problem = await writeOutputs(dirname(out), [{ path: out, bytes: new TextEncoder().encode(words) }], out);
      if (problem === undefined) stdout.write(`${locale.message("check.written", { output: out })}\n`);
      return problem;
    },
  };
}

/** A workbook for each department. */
function workbooks(out: string, locale: Locale, { stdout }: Terminal): ReportTeller {
  const write = workbookWriter(out);
  return {
    take: async ({ file, checked }) => {
      if (checked === undefined) return undefined;
      const { path, problem } = await write(file, checked);
      if (problem === undefined) stdout.write(`${locale.message("check.written", { output: path })}\n`);
      return problem;
    },
    end: async () => undefined,
  };
}
