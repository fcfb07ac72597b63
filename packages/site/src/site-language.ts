import {
  type DraftLanguage,
  draftLanguages,
  type Language,
  type Locale,
  languages,
  loadLocale,
} from "@mingzhang/locales";

/** The languages of the site, the official one first; its pages stand at the root. */
export const siteLanguages: readonly (Language | DraftLanguage)[] = [...languages, ...draftLanguages];

/** The folder of a language's pages, from the root: empty, or `ug-CN/`. */
export function folderOf(language: string): string {
  return language === siteLanguages[0] ? "" : `${language}/`;
}

/** From a page to the root of the site: `../../` for a page two folders deep. */
export function toRoot(path: string): string {
  return "../".repeat(path.split("/").length - 1);
}

export const siteLocales: readonly Locale[] = siteLanguages.map(loadLocale);

/** What data for programs is titled in. */
export const officialLocale: Locale = loadLocale(languages[0]);
