import type { FormId } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";

/** The words of one form, as every form's words are shaped. */
export interface FormWords {
  readonly title: string;
  readonly panels?: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  readonly total: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, string>>;
  readonly groups?: Readonly<Record<string, string>>;
  readonly items?: Readonly<Record<string, string>>;
  readonly emptyNote?: string;
}

export function formWords(locale: Locale, form: FormId): FormWords {
  return locale.words.forms[form];
}

/**
 * A word that a form's declaration asks for.
 *
 * @throws {RangeError} when the locale's words do not cover the declaration
 */
export function word(words: Readonly<Record<string, string>> | undefined, key: string): string {
  const found = words?.[key];
  if (found === undefined) throw new RangeError(`the form has no word for ${key}`);
  return found;
}
