export { describePlace } from "./describe-place.ts";
export { type FileReport, isUnread, type UnreadFile } from "./file-report.ts";
export { jsonReport } from "./json-report.ts";
export { type Checked, type DepartmentReport, type Position, reportDepartment } from "./report-department.ts";
export type { Setting } from "./setting.ts";
export { type TextReportOptions, textReport } from "./text-report.ts";
export { workbookReport } from "./workbook-report.ts";
