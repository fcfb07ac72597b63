export * from "./cell/index.ts";
export { type Combination, combine, type PartName, type Sources } from "./combine/combine.ts";
export {
  describeSheetNotice,
  describeSheetProblem,
  isSheetProblemCode,
} from "./describe-sheet-problem.ts";
export { rawForms } from "./ledger/raw-forms.ts";
export { type LedgerReading, readLedger } from "./ledger/read-ledger.ts";
export { writeMarkedCopy } from "./mark/write-marked-copy.ts";
export { readDisclosureWorkbook } from "./read-disclosure-workbook.ts";
export type {
  OwnSheetProblemCode,
  SheetNotice,
  SheetNoticeCode,
  SheetProblem,
  SheetProblemCode,
} from "./sheet-problem.ts";
export { type RawForm } from "./tables/read-table.ts";
export * from "./tables/read-tables.ts";
export { titleRecogniser } from "./tables/recognise-title.ts";
export type { TablesSetting } from "./tables/tables-setting.ts";
export { carryOver } from "./template/carry-over.ts";
export type { Draft } from "./template/draft.ts";
export { isTemplate } from "./template/read/template-mark.ts";
export type { TemplateSetting } from "./template/write/setting.ts";
export { writeTemplate } from "./template/write/write-template.ts";
export type { WorkbookReading } from "./workbook-reading.ts";
