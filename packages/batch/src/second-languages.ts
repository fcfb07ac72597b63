import type { SecondLanguage } from "@mingzhang/core";
import { draftLanguages, loadLocale, terms } from "@mingzhang/locales";
import type { Edition } from "./editions.ts";

/** What rules know of the languages beside Chinese. */
export function secondLanguages(): readonly SecondLanguage[] {
  return draftLanguages.map((language) => ({
    language,
    draftWords: loadLocale(language).draft,
    terms: terms.map(({ zh, ug }) => ({ source: zh, target: ug })),
  }));
}

/** The second languages in which editions are. */
export function secondLanguagesOf(editions: readonly Edition[]): readonly string[] {
  return draftLanguages.filter((language) => editions.includes(language) || editions.includes("bilingual"));
}
