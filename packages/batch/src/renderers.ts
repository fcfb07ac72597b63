import type { Renderer } from "@mingzhang/document";
import type { FontFiles, FontHash, PdfStandard } from "@mingzhang/render-pdf";

/** For the one format whose files hold their fonts and declare a standard. */
interface PdfSettings {
  readonly fonts?: FontFiles | undefined;
  readonly standard?: PdfStandard | undefined;
}

/** Each format is loaded when it is first asked for, so that a command that renders nothing starts at once. */
const loaders = {
  docx: async () => (await import("@mingzhang/render-word")).wordRenderer,
  xlsx: async () => (await import("@mingzhang/render-excel")).excelRenderer,
  pdf: async ({ fonts, standard }) => {
    const { createPdfRenderer } = await import("@mingzhang/render-pdf");
    return createPdfRenderer({
      ...(fonts === undefined ? {} : { fonts }),
      ...(standard === undefined ? {} : { standard }),
      refuseMissingGlyphs: true,
    });
  },
  html: async () => (await import("@mingzhang/render-html")).htmlRenderer,
} as const satisfies Readonly<Record<string, (settings: PdfSettings) => Promise<Renderer>>>;

/** A file format by the extension of its files. */
export type Format = keyof typeof loaders;

export const formats = Object.keys(loaders) as readonly Format[];

export function loadRenderer(format: Format, options: PdfSettings = {}): Promise<Renderer> {
  return loaders[format](options);
}

/** The names that a command takes, here so that no renderer is loaded for them. */
export const pdfStandards = ["pdfa", "pdfua"] as const satisfies readonly PdfStandard[];

/** The fonts that PDF files are set in. */
export async function loadFontHashes(fonts?: FontFiles): Promise<readonly FontHash[]> {
  return await (await import("@mingzhang/render-pdf")).fontHashes(fonts);
}
