export { type ExaminedFont, examineFont, type FontFault } from "./examine-font.ts";
export { type FontHash, fontHashes } from "./font-hashes.ts";
export type { FontContent, FontFiles, FontPair, FontSource } from "./fonts.ts";
export { createPdfRenderer, type PdfOptions, pdfRenderer } from "./pdf-renderer.ts";
export { type PdfStandard, pdfStandards } from "./pdf-standard.ts";
