/** What a file declares itself to be, besides a PDF: for archives (PDF/A-3a, ISO 19005-3) or for everybody's access (PDF/UA-1, ISO 14289-1). */
export const pdfStandards = ["pdfa", "pdfua"] as const;

export type PdfStandard = (typeof pdfStandards)[number];
