import type { DepartmentReport } from "./report-department.ts";
import type { Setting } from "./setting.ts";

/**
 * A department's findings for a clerk: a list that leads to the cells, and behind it the department's own tables,
 * the faulty cells marked and explained.
 */
export async function workbookReport(report: DepartmentReport, setting: Setting): Promise<Uint8Array> {
  // Loaded when it is first asked for, because the library is larger than all the rest of a report.
  const { writeWorkbook } = await import("./workbook/write-workbook.ts");
  return await writeWorkbook(report, setting);
}
