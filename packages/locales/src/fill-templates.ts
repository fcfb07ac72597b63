import { createInstance } from "i18next";
import type { TemplateValues } from "./template.ts";

/** A word or a value that a template needs and was not given: never an empty string in a legal document. */
export class MissingWordError extends Error {
  override readonly name = "MissingWordError";
}

/**
 * How the templates of one language are filled, a function for each part of its words.
 *
 * @throws {MissingWordError} from those functions, when a key or a value is missing
 */
export function fillTemplates(
  language: string,
  words: object,
): (part: string) => (key: string, values?: TemplateValues) => string {
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    resources: { [language]: { ...words } },
    ns: Object.keys(words),
    nsSeparator: false,
    interpolation: { escapeValue: false, skipOnVariables: true },
    parseMissingKeyHandler: (key) => {
      throw new MissingWordError(`${language}: no words for ${key}`);
    },
    missingInterpolationHandler: (text: string, match: RegExpExecArray) => {
      throw new MissingWordError(`${language}: no value for ${match[0]} in ${JSON.stringify(text)}`);
    },
  });
  return (part) =>
    (key, values = {}) =>
      i18n.t(key, { ...values, ns: part });
}
