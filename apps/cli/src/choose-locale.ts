import { draftLanguages, type Locale, languages, loadLocale } from "@mingzhang/locales";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** The languages that the command itself can speak, the official one first. */
export const ownLanguages = [...languages, ...draftLanguages] as const;

/** What chooses the language where `--ui` does not. */
const variable = "MINGZHANG_LANG";

/**
 * The language that the command speaks, and the arguments without `--ui`, which stands before the command's name: what
 * follows the name is the command's own.
 *
 * @throws {UsageError}
 */
export function chooseLocale(
  argv: readonly string[],
  env: Terminal["env"],
): { readonly locale: Locale; readonly args: readonly string[] } {
  const [option = "", ...rest] = argv;
  if (option.startsWith("--ui=")) return { locale: localeOf(option.slice("--ui=".length), "--ui"), args: rest };
  if (option !== "--ui") return { locale: localeOf(env[variable] || languages[0], variable), args: argv };
  const [language = "", ...args] = rest;
  return { locale: localeOf(language, option), args };
}

function localeOf(text: string, option: string): Locale {
  const language = ownLanguages.find((each) => each === text);
  if (language === undefined) {
    throw new UsageError("unknownLanguage", { option, value: text, expected: ownLanguages.join("、") });
  }
  return loadLocale(language);
}
