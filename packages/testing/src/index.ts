export * from "./expect-texts.ts";
export * from "./inlines.ts";
export { type ExpectedPart, missingFrom } from "./missing-from.ts";
export { openWorkbook, readExcel, sheetTexts } from "./read-excel.ts";
export { readHtml } from "./read-html.ts";
export { type Changes, type Json, referenceData } from "./reference-data.ts";
export * from "./sample-document.ts";
export * from "./test-renderer.ts";
