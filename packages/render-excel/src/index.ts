export type { CellAddress, FindCell } from "./cell-index.ts";
export { cellNumber } from "./cell-number.ts";
export { escapeText } from "./escape-text.ts";
export * from "./excel-limit-error.ts";
export * from "./excel-renderer.ts";
export { layOutDocument } from "./lay-out-document.ts";
export { workbookBytes } from "./workbook-bytes.ts";
