import type { Renderer } from "@mingzhang/document";
import type { FontHash } from "@mingzhang/render-pdf";

/** Each format is loaded when it is first asked for, so that a command that renders nothing starts at once. */
const loaders = {
  docx: async () => (await import("@mingzhang/render-word")).wordRenderer,
  xlsx: async () => (await import("@mingzhang/render-excel")).excelRenderer,
  pdf: async () => (await import("@mingzhang/render-pdf")).pdfRenderer,
  html: async () => (await import("@mingzhang/render-html")).htmlRenderer,
} as const satisfies Readonly<Record<string, () => Promise<Renderer>>>;

/** A file format by the extension of its files. */
export type Format = keyof typeof loaders;

export const formats = Object.keys(loaders) as readonly Format[];

export function loadRenderer(format: Format): Promise<Renderer> {
  return loaders[format]();
}

/** The fonts that PDF files are set in. */
export async function loadFontHashes(): Promise<readonly FontHash[]> {
  return await (await import("@mingzhang/render-pdf")).fontHashes();
}
