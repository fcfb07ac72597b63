export { batchPage } from "./batch-page.ts";
export {
  type BatchReport,
  type ReportedDepartment,
  reportBatch,
  type WordedFinding,
} from "./batch-report.ts";
export { batchWorkbook } from "./batch-workbook.ts";
export { type CoverageRow, coverageTable } from "./coverage-table.ts";
export { describeFinding } from "./describe-finding.ts";
export { describePlace, describeQuoted } from "./describe-place.ts";
export { type FileReport, isUnread, type UnreadFile } from "./file-report.ts";
export { htmlReport } from "./html-report.ts";
export { jsonReport } from "./json-report.ts";
export { type Checked, type DepartmentReport, type Position, reportDepartment } from "./report-department.ts";
export { sarifReport } from "./sarif-report.ts";
export type { Setting } from "./setting.ts";
export { summaryLine } from "./summary-line.ts";
export { type TextReportOptions, textReport } from "./text-report.ts";
export { codePointName, visible } from "./visible.ts";
export { workbookReport } from "./workbook-report.ts";
