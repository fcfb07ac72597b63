import { AFRelationship, PDFDocument } from "@cantoo/pdf-lib";
import type { Attachment } from "./attachment.ts";

/** An embedded file, added behind the end of the file as it was: an incremental update (ISO 32000-1, 7.5.6). */
export async function attachToPdf(bytes: Uint8Array, attachment: Attachment): Promise<Uint8Array> {
  const { name, mediaType, description, date, text } = attachment;
  const file = await PDFDocument.load(bytes, { updateMetadata: false, forIncrementalUpdate: true });
  const day = new Date(`${date}T00:00:00Z`);
  await file.attach(new TextEncoder().encode(text), name, {
    mimeType: mediaType,
    description,
    creationDate: day,
    modificationDate: day,
    afRelationship: AFRelationship.Data,
  });
  return await file.commit({ useObjectStreams: false });
}

export async function extractFromPdf(bytes: Uint8Array, name: string): Promise<string | undefined> {
  try {
    const file = await PDFDocument.load(bytes, { updateMetadata: false });
    const found = file.getAttachments().find((attachment) => attachment.name === name);
    return found === undefined ? undefined : new TextDecoder().decode(found.data);
  } catch {
    // A damaged file has nothing to give.
    return undefined;
  }
}
