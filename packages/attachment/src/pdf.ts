import { withPdf } from "@mingzhang/pdf-reader";

/** The text of an embedded file (ISO 32000-1, 7.11.4). */
export async function extractFromPdf(bytes: Uint8Array, name: string): Promise<string | undefined> {
  try {
    const attachments = await withPdf(bytes, (file) => file.getAttachments() as Promise<Attachments>);
    const found = Object.values(attachments ?? {}).find(({ filename }) => filename === name);
    return found === undefined ? undefined : new TextDecoder().decode(found.content);
  } catch {
    // A damaged file has nothing to give.
    return undefined;
  }
}

/** What pdfjs tells of embedded files; it leaves it untyped. */
type Attachments = Readonly<Record<string, { readonly filename: string; readonly content: Uint8Array }>> | null;
