import { loadCatalogue, loadNames } from "@mingzhang/catalogues";
import type { Locale } from "@mingzhang/locales";
import { element, type Markup, text } from "@mingzhang/render-html";
import { siteLanguages } from "./site-language.ts";

const chinese = siteLanguages[0];

/** The official name of a functional code. */
export function officialName(code: string, name: string, year: number, { language }: Locale): Markup {
  if (language === chinese) return text(name);
  const found = loadNames(year, language).byCode.get(code);
  return found === undefined ? inChinese(name) : text(found);
}

/** What the list of the year calls a functional code, or the code itself where the list has none. */
export function listedName(code: string, year: number): string {
  return loadCatalogue(year).functional.find(code)?.name ?? code;
}

function inChinese(words: string): Markup {
  return element("span", { lang: chinese, dir: "ltr" }, text(words));
}
