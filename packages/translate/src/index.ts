export * from "./accept-translations.ts";
export * from "./exchange.ts";
export { readSheet } from "./read-sheet.ts";
export { readXliff } from "./read-xliff.ts";
export * from "./translation-memory.ts";
export * from "./translation-unit.ts";
export { type SheetWords, writeSheet } from "./write-sheet.ts";
export { writeXliff } from "./write-xliff.ts";
