import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Opens a finished file with another library than the one that wrote it. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 }).promise;
}

/** Each element's text in reading order, page by page, without what is marked as decoration. */
export async function readPages(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const file = await openPdf(bytes);
  const pages: string[][] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const texts: string[] = [];
    let decoration = false;
    for (const item of items) {
      if ("str" in item) {
        if (!decoration) texts.push(`${texts.pop() ?? ""}${unligated(item.str)}`);
      } else if (item.type.startsWith("begin")) {
        decoration = "tag" in item && item.tag === "Artifact";
        if (!decoration) texts.push("");
      }
    }
    pages.push(texts);
  }
  return pages;
}

/** Lam-alef ligatures are one character in the file. */
function unligated(text: string): string {
  return text.replace(/[\uFEF5-\uFEFC]/g, (ligature) => ligature.normalize("NFKC"));
}

/** The texts of a finished PDF's elements in reading order, without page numbers. */
export async function readPdf(bytes: Uint8Array): Promise<readonly string[]> {
  return (await readPages(bytes)).flat();
}
