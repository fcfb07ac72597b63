import type { Renderer } from "@mingzhang/document";
import type { FontFiles, FontHash } from "@mingzhang/render-pdf";

/** Each format is loaded when it is first asked for, so that a command that renders nothing starts at once. */
const loaders = {
  docx: async () => (await import("@mingzhang/render-word")).wordRenderer,
  xlsx: async () => (await import("@mingzhang/render-excel")).excelRenderer,
  pdf: async (fonts) => {
    const { createPdfRenderer } = await import("@mingzhang/render-pdf");
    return createPdfRenderer({ ...(fonts === undefined ? {} : { fonts }), refuseMissingGlyphs: true });
  },
  html: async () => (await import("@mingzhang/render-html")).htmlRenderer,
} as const satisfies Readonly<Record<string, (fonts?: FontFiles) => Promise<Renderer>>>;

/** A file format by the extension of its files. */
export type Format = keyof typeof loaders;

export const formats = Object.keys(loaders) as readonly Format[];

/** `fonts`: a bureau's own, for a format whose files hold their fonts. */
export function loadRenderer(format: Format, fonts?: FontFiles): Promise<Renderer> {
  return loaders[format](fonts);
}

/** The fonts that PDF files are set in. */
export async function loadFontHashes(fonts?: FontFiles): Promise<readonly FontHash[]> {
  return await (await import("@mingzhang/render-pdf")).fontHashes(fonts);
}
