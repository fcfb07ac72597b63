import type { Locale, Words } from "@mingzhang/locales";

/** A profile that comes along has a name in each language; a bureau's own is named by its file. */
export function profileWords(profile: string, locale: Locale): string {
  const names: Words["report"]["profiles"] = locale.words.report.profiles;
  return Object.entries(names).find(([id]) => id === profile)?.[1] ?? profile;
}
