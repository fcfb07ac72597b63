import { createLocale, type Locale } from "./locale.ts";
import { zhCN } from "./zh-CN/index.ts";
import { ordinal as zhCNOrdinal } from "./zh-CN/ordinal.ts";

export { type Locale, MissingWordError } from "./locale.ts";
export type { TemplateKey, TemplateValues } from "./template.ts";
export type { Words } from "./zh-CN/index.ts";
export type { RuleWords } from "./zh-CN/rules/index.ts";

/** The languages that documents can be made in, the official one first. */
export const languages = ["zh-CN"] as const;

export type Language = (typeof languages)[number];

const locales: Readonly<Record<Language, () => Locale>> = {
  "zh-CN": () => createLocale("zh-CN", "ltr", zhCN, zhCNOrdinal),
};

const loaded = new Map<Language, Locale>();

export function loadLocale(language: Language): Locale {
  const locale = loaded.get(language) ?? locales[language]();
  loaded.set(language, locale);
  return locale;
}
