import type { Locale } from "@mingzhang/locales";
import type { FileReport } from "@mingzhang/report";
import type { CheckedFile } from "./check-files.ts";
import { describeProblem } from "./describe-problem.ts";

/** What became of a file, for a report of many; the disclosure itself is let go. */
export function fileReport({ file, checked, problems }: CheckedFile, locale: Locale): FileReport {
  if (checked !== undefined) return checked.report;
  return { file, problems: problems.map((problem) => ({ ...problem, message: describeProblem(problem, locale) })) };
}
