export { cellAddress } from "./cell-address.ts";
export { coveredBy } from "./covered-cells.ts";
export { defaultProcessLimits, type ProcessLimits, type ReadingLimits } from "./limits.ts";
export { type SpreadsheetProblem, type SpreadsheetProblemCode } from "./problem.ts";
export { readWorkbook, type WorkbookOutcome } from "./read-workbook.ts";
export type {
  Cell,
  CellValue,
  Merge,
  Notice,
  NoticeCode,
  Row,
  Sheet,
  Workbook,
  WorkbookFormat,
} from "./workbook.ts";
export { createWorkbookReader, readWorkbookSafely, type WorkbookReader } from "./workbook-reader.ts";
