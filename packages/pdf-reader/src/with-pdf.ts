import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { loadPdfjs } from "./load-pdfjs.ts";

/**
 * Opens a file, and closes it when it was looked at.
 *
 * @throws {Error} when the file is no PDF, is damaged, or is locked by a password
 */
export async function withPdf<Result>(
  bytes: Uint8Array,
  look: (file: PDFDocumentProxy) => Promise<Result>,
): Promise<Result> {
  const { getDocument } = await loadPdfjs();
  // The library takes the bytes away from whoever gives them.
  const loading = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 });
  try {
    return await look(await loading.promise);
  } finally {
    await loading.destroy();
  }
}
