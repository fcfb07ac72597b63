import type { Attachment, Carrier } from "./attachment.ts";
import { attachToOffice, extractFromOffice } from "./office.ts";
import { attachToPage, extractFromPage } from "./page.ts";
import { attachToPdf, extractFromPdf } from "./pdf.ts";

/** The same file with an attachment in it, the same bytes every time; what a reader sees stays as it was. */
export async function attach(bytes: Uint8Array, carrier: Carrier, attachment: Attachment): Promise<Uint8Array> {
  switch (carrier) {
    case "docx":
      return attachToOffice(bytes, "word/document.xml", attachment);
    case "xlsx":
      return attachToOffice(bytes, "xl/workbook.xml", attachment);
    case "pdf":
      return await attachToPdf(bytes, attachment);
    case "html":
      return attachToPage(bytes, attachment);
  }
}

/** The text of the attachment of this name; `undefined` where a file has none, or is not of the format. */
export async function extract(bytes: Uint8Array, carrier: Carrier, name: string): Promise<string | undefined> {
  switch (carrier) {
    case "docx":
    case "xlsx":
      return extractFromOffice(bytes, name);
    case "pdf":
      return await extractFromPdf(bytes, name);
    case "html":
      return extractFromPage(bytes, name);
  }
}
