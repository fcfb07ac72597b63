import type { Disclosure } from "@mingzhang/core";
import type { PdfStandard } from "@mingzhang/render-pdf";
import type { BureauFonts } from "./bureau-fonts.ts";
import { composeEdition, type Edition } from "./editions.ts";
import { dataAttachment } from "./embedded-data.ts";
import { type Format, loadRenderer } from "./renderers.ts";

/** What files are made with, besides their disclosure. */
export interface RenderOptions {
  /** A bureau's own. */
  readonly fonts?: BureauFonts | undefined;
  /** What PDF files declare themselves to be; nothing more than PDF when absent. */
  readonly pdfStandard?: PdfStandard | undefined;
}

/** The bytes of one disclosure's files in one edition. */
export type RenderDisclosure = (
  disclosure: Disclosure,
  edition: Edition,
  formats: readonly Format[],
  options?: RenderOptions,
) => Promise<ReadonlyMap<Format, Uint8Array>>;

export const renderDisclosure: RenderDisclosure = async (disclosure, edition, formats, { fonts, pdfStandard } = {}) => {
  const document = composeEdition(disclosure, edition);
  const attachment = dataAttachment(disclosure, edition);
  const files = new Map<Format, Uint8Array>();
  // One after the other: rendering keeps a core busy from start to end.
  for (const format of formats) {
    const renderer = await loadRenderer(format, { fonts: fonts?.files, standard: pdfStandard });
    files.set(format, await renderer.render(document, fonts?.theme, attachment));
  }
  return files;
};
