import { extractFromOffice } from "./office.ts";
import { extractFromPage } from "./page.ts";
import { extractFromPdf } from "./pdf.ts";

/** The file formats that can carry an attachment. */
export type Carrier = "docx" | "xlsx" | "pdf" | "html";

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
