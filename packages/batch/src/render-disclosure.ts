import type { Disclosure } from "@mingzhang/core";
import { composeEdition, type Edition } from "./editions.ts";
import { embedDisclosure } from "./embedded-data.ts";
import type { BureauFonts } from "./read-fonts.ts";
import { type Format, loadRenderer } from "./renderers.ts";

/** The bytes of one disclosure's files in one edition. */
export type RenderDisclosure = (
  disclosure: Disclosure,
  edition: Edition,
  formats: readonly Format[],
  fonts?: BureauFonts,
) => Promise<ReadonlyMap<Format, Uint8Array>>;

export const renderDisclosure: RenderDisclosure = async (disclosure, edition, formats, fonts) => {
  const document = composeEdition(disclosure, edition);
  const files = new Map<Format, Uint8Array>();
  // One after the other: rendering keeps a core busy from start to end.
  for (const format of formats) {
    const bytes = await (await loadRenderer(format, fonts?.files)).render(document, fonts?.theme);
    files.set(format, await embedDisclosure(bytes, format, disclosure, edition));
  }
  return files;
};
