import type { FinishedLine, Format } from "./finished-line.ts";
import { readExcel } from "./read/read-excel.ts";
import { readHtml } from "./read/read-html.ts";
import { readPdf } from "./read/read-pdf.ts";
import { readWord } from "./read/read-word.ts";

/**
 * Reads what a finished file says, in reading order.
 *
 * @throws {UnreadableFileError} when nothing can be read
 */
export async function readFinished(bytes: Uint8Array, format: Format): Promise<readonly FinishedLine[]> {
  switch (format) {
    case "docx":
      return readWord(bytes);
    case "html":
      return readHtml(bytes);
    case "pdf":
      return await readPdf(bytes);
    case "xlsx":
      return await readExcel(bytes);
  }
}
