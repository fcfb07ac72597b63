import type { Locale } from "@mingzhang/locales";
import type { BatchReport } from "./batch-report.ts";

/** What does not hold of the departments of a batch together, as a list for a clerk that leads to their files. */
export async function batchWorkbook(report: BatchReport, locale: Locale): Promise<Uint8Array> {
  const { writeBatchWorkbook } = await import("./workbook/write-batch-workbook.ts");
  return await writeBatchWorkbook(report, locale);
}
