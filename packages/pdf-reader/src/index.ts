export type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
export { loadPdfjs } from "./load-pdfjs.ts";
export { withPdf } from "./with-pdf.ts";
