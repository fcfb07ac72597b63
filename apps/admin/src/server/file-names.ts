import type { Edition } from "@mingzhang/batch";
import { fillNameTemplate } from "@mingzhang/batch";
import { adminWords } from "@mingzhang/locales/admin";

export interface NamedFile {
  readonly code: string;
  readonly name: string;
  readonly uyghurName: string | null;
  readonly year: number;
  readonly edition: Edition;
  readonly format: string;
}

/** What a finished file is called by who reads its language; a department without a Uyghur name goes by its code there. */
export function fileName({ code, name, uyghurName, year, edition, format }: NamedFile): string {
  const language = edition === "ug-CN" ? "ug-CN" : "zh-CN";
  const called = language === "ug-CN" ? (uyghurName ?? code) : name;
  const lang = adminWords(language)(`file.name.${edition}`, { name: called, year: String(year) });
  return fillNameTemplate("{lang}.{ext}", { code, name, year: String(year), lang, ext: format });
}

/** A department's folder in a zip file. */
export function folderName(code: string, name: string): string {
  return fillNameTemplate("{code} {name}", { code, name, lang: "", ext: "", year: "" });
}

/** The header that names a download, for browsers of today and for those that know ASCII alone. */
export function contentDisposition(name: string): string {
  const ascii = name.replace(/[^\w.-]+/g, "_");
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  });
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
