import { basename } from "node:path";
import { jsonReport, workbookReport } from "@mingzhang/report";
import type { CheckedDisclosure } from "./check-disclosure.ts";
import type { FileToWrite } from "./write-files.ts";

/** What the check found, beside a department's documents: for programs as JSON, for clerks as a workbook. */
export async function findingsFiles(
  { report: { file, ...rest }, setting }: CheckedDisclosure,
  pathOf: (extension: string) => string,
): Promise<readonly FileToWrite[]> {
  // Where the data lies is the machine's affair, not the published department's.
  const report = { ...rest, file: basename(file) };
  return [
    { path: pathOf("findings.json"), bytes: new TextEncoder().encode(jsonReport([report])) },
    { path: pathOf("findings.xlsx"), bytes: await workbookReport(report, setting) },
  ];
}
