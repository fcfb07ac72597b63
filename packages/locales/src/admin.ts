import { fillTemplates } from "./fill-templates.ts";
import type { TemplateKey, TemplateValues } from "./template.ts";
import ugCN from "./ug-CN/admin.json" with { type: "json" };
import zhCN from "./zh-CN/admin.json" with { type: "json" };

/** The languages of the admin app's pages, the official one first. */
export const adminLanguages = ["zh-CN", "ug-CN"] as const;

export type AdminLanguage = (typeof adminLanguages)[number];

export type AdminWords = typeof zhCN;

export type AdminKey = TemplateKey<AdminWords>;

/** What the admin app says; apart from all other words, which its pages would carry to every browser in vain. */
export type SayAdmin = (key: AdminKey, values?: TemplateValues) => string;

const words: Readonly<Record<AdminLanguage, AdminWords>> = { "zh-CN": zhCN, "ug-CN": ugCN };

/** @throws {MissingWordError} from what is returned, when a key or a value is missing */
export function adminWords(language: AdminLanguage): SayAdmin {
  return fillTemplates(language, { admin: words[language] })("admin");
}
