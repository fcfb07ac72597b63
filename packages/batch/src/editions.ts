import { loadCatalogue, loadNames } from "@mingzhang/catalogues";
import { compose } from "@mingzhang/compose";
import type { Disclosure } from "@mingzhang/core";
import { type ComposedDocument, joinVolumes } from "@mingzhang/document";
import { type DraftLanguage, draftLanguages, type Language, languages, loadLocale } from "@mingzhang/locales";

/** What one file can hold: a language, or Chinese and Uyghur one after the other. */
export const editions = [...languages, ...draftLanguages, "bilingual"] as const;

export type Edition = (typeof editions)[number];

/** What is made when nothing else is asked for: only what needs no translator. */
export const defaultEditions: readonly Edition[] = languages;

export function composeEdition(disclosure: Disclosure, edition: Edition): ComposedDocument {
  if (edition !== "bilingual") return inLanguage(disclosure, edition);
  return joinVolumes(inLanguage(disclosure, "zh-CN"), inLanguage(disclosure, "ug-CN"));
}

function inLanguage(disclosure: Disclosure, language: Language | DraftLanguage): ComposedDocument {
  const { year } = disclosure;
  const options = { locale: loadLocale(language), catalogue: loadCatalogue(year) };
  if (language === "zh-CN") return compose(disclosure, options);
  return compose(disclosure, { ...options, names: loadNames(year, language).byCode });
}
