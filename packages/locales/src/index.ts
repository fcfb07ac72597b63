import { createLocale, type Locale } from "./locale.ts";
import { ugCN } from "./ug-CN/index.ts";
import { ordinal as ugCNOrdinal } from "./ug-CN/ordinal.ts";
import { status as ugCNStatus } from "./ug-CN/status.ts";
import { zhCN } from "./zh-CN/index.ts";
import { ordinal as zhCNOrdinal } from "./zh-CN/ordinal.ts";

export { fieldPattern } from "./field-pattern.ts";
export { MissingWordError } from "./fill-templates.ts";
export type { Locale } from "./locale.ts";
export type { TemplateKey, TemplateValues } from "./template.ts";
export { type Term, terms } from "./ug-CN/terms.ts";
export type { Words } from "./zh-CN/index.ts";
export type { RuleWords } from "./zh-CN/rules/index.ts";

/** The languages that documents can be made in, the official one first. */
export const languages = ["zh-CN"] as const;

export type Language = (typeof languages)[number];

/** Languages whose words no translator has reviewed: documents are made in them only where that is asked for. */
export const draftLanguages = ["ug-CN"] as const;

export type DraftLanguage = (typeof draftLanguages)[number];

const locales: Readonly<Record<Language | DraftLanguage, () => Locale>> = {
  "zh-CN": () => createLocale("zh-CN", "ltr", zhCN, zhCNOrdinal),
  "ug-CN": () => createLocale("ug-CN", "rtl", ugCN, ugCNOrdinal, ugCNStatus),
};

const loaded = new Map<Language | DraftLanguage, Locale>();

export function loadLocale(language: Language | DraftLanguage): Locale {
  const locale = loaded.get(language) ?? locales[language]();
  loaded.set(language, locale);
  return locale;
}
