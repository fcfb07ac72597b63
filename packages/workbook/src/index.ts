export * from "./cell/index.ts";
export { describeSheetNotice, describeSheetProblem } from "./describe-sheet-problem.ts";
export type { SheetNotice, SheetNoticeCode, SheetProblem, SheetProblemCode } from "./sheet-problem.ts";
export type { Draft } from "./template/draft.ts";
export { readTemplate, type TemplateReading } from "./template/read/read-template.ts";
export { isTemplate } from "./template/read/template-mark.ts";
export type { TemplateSetting } from "./template/write/setting.ts";
export { writeTemplate } from "./template/write/write-template.ts";
