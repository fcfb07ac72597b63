export type { Change, Part } from "./change.ts";
export { type ComparedDocument, compareDocuments } from "./compare-documents.ts";
export { changeWords, placeWords } from "./describe-change.ts";
export { type DifferenceTitles, htmlDifference } from "./html-difference.ts";
export { type MarkPdfOptions, markPdf } from "./mark-pdf.ts";
export { type TextOptions, textDifference } from "./text-difference.ts";
