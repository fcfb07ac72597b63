import { loadCatalogue } from "@mingzhang/catalogues";
import { compose } from "@mingzhang/compose";
import type { Disclosure } from "@mingzhang/core";
import { type Language, loadLocale } from "@mingzhang/locales";
import { type Format, loadRenderer } from "./renderers.ts";

/** The bytes of one disclosure's files in one language. */
export type RenderDisclosure = (
  disclosure: Disclosure,
  language: Language,
  formats: readonly Format[],
) => Promise<ReadonlyMap<Format, Uint8Array>>;

export const renderDisclosure: RenderDisclosure = async (disclosure, language, formats) => {
  const document = compose(disclosure, {
    locale: loadLocale(language),
    catalogue: loadCatalogue(disclosure.year),
  });
  const files = new Map<Format, Uint8Array>();
  // One after the other: rendering keeps a core busy from start to end.
  for (const format of formats) files.set(format, await (await loadRenderer(format)).render(document));
  return files;
};
