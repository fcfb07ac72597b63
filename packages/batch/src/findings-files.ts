import { jsonReport, workbookReport } from "@mingzhang/report";
import type { CheckedDisclosure } from "./check-disclosure.ts";
import type { FileToWrite } from "./write-files.ts";

/** What the check found, beside a department's documents: for programs as JSON, for clerks as a workbook. */
export async function findingsFiles(
  { report, setting }: CheckedDisclosure,
  pathOf: (extension: string) => string,
): Promise<readonly FileToWrite[]> {
  return [
    { path: pathOf("findings.json"), bytes: new TextEncoder().encode(jsonReport([report])) },
    { path: pathOf("findings.xlsx"), bytes: await workbookReport(report, setting) },
  ];
}
