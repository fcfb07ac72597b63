/** The text of an embedded file (ISO 32000-1, 7.11.4). */
export async function extractFromPdf(bytes: Uint8Array, name: string): Promise<string | undefined> {
  // The library is long to load; whoever reads no PDF has no need of it.
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const loading = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 });
  try {
    const file = await loading.promise;
    const attachments = (await file.getAttachments()) as Readonly<Record<string, Embedded>> | null;
    const found = Object.values(attachments ?? {}).find(({ filename }) => filename === name);
    return found === undefined ? undefined : new TextDecoder().decode(found.content);
  } catch {
    // A damaged file has nothing to give.
    return undefined;
  } finally {
    await loading.destroy();
  }
}

/** What pdfjs tells of an embedded file; it leaves it untyped. */
interface Embedded {
  readonly filename: string;
  readonly content: Uint8Array;
}
