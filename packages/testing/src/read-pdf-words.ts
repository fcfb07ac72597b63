import { PDFiumLibrary } from "@hyzyla/pdfium";
import { openPdf } from "./read-pdf.ts";

/**
 * The words and figures of each page as PDFium, the reader inside Chromium, copies them out.
 *
 * It follows the lines of a page and not the file's own order, and puts marks between right-to-left words where it
 * guesses that they belong; words and figures are what it must not change.
 */
export async function wordsByPdfium(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes);
    const pages = [...document.pages()].map((page) => wordsOf(page.getText()));
    document.destroy();
    return pages;
  } finally {
    library.destroy();
  }
}

/** The same as PDF.js, the reader inside Firefox, copies them out. */
export async function wordsByPdfjs(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const file = await openPdf(bytes);
  const pages: (readonly string[])[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent({ disableNormalization: true });
    pages.push(wordsOf(items.map((item) => ("str" in item ? item.str : "")).join("\n")));
  }
  return pages;
}

/** The words, the Chinese characters and the figures of a text; ligatures and full-width forms are their letters. */
export function wordsOf(text: string): readonly string[] {
  return text.normalize("NFKC").match(/\d+(?:[.,]\d+)*|\p{Script=Han}|[\p{L}\p{M}]+/gu) ?? [];
}
