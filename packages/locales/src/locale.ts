import { createInstance } from "i18next";
import type { TemplateKey, TemplateValues } from "./template.ts";
import type { Words } from "./zh-CN/index.ts";

/** A word or a value that a template needs and was not given: never an empty string in a legal document. */
export class MissingWordError extends Error {
  override readonly name = "MissingWordError";
}

/** Everything that is printed a language must have; what is said of mistakes it may lack. */
export type LocaleWords = PrintedWords & Partial<Omit<Words, keyof PrintedWords>>;

export type PrintedWords = Pick<Words, "document" | "forms" | "site"> & {
  readonly messages: Omit<Words["messages"], "check">;
};

/** The words of one language, by what they are for. */
export interface Locale {
  readonly language: string;
  readonly dir: "ltr" | "rtl";
  readonly words: LocaleWords;
  /** The numeral of a heading at a position counted from 1. */
  readonly ordinal: (position: number) => string;
  /** A sentence or a label of a document. */
  document(key: TemplateKey<Words["document"]>, values?: TemplateValues): string;
  /** A title, heading or line of a form; `key` begins with the form's id. */
  form(key: string, values?: TemplateValues): string;
  /** What a rule says; `key` begins with the rule's id. */
  rule(key: string, values?: TemplateValues): string;
  /** What a field of the data is called; `key` is a pattern of `words.fields`, `*` standing for any step. */
  field(key: string, values?: TemplateValues): string;
  /** What is said of finished files that are read back. */
  proof(key: TemplateKey<Words["proof"]>, values?: TemplateValues): string;
  /** What a report of findings says. */
  report(key: TemplateKey<Words["report"]>, values?: TemplateValues): string;
  /** What the site of published disclosures says. */
  site(key: TemplateKey<Words["site"]>, values?: TemplateValues): string;
  /** What stands in the workbook that a department fills in, and what is said of any workbook that is read. */
  workbook(key: TemplateKey<Words["workbook"]>, values?: TemplateValues): string;
  /** What the command and the apps say. */
  message(key: TemplateKey<Words["messages"]>, values?: TemplateValues): string;
}

/** @throws {MissingWordError} from the locale's functions, when a key or a value is missing */
export function createLocale(
  language: string,
  dir: Locale["dir"],
  words: LocaleWords,
  ordinal: Locale["ordinal"],
): Locale {
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
  const from =
    (ns: string) =>
    (key: string, values: TemplateValues = {}) =>
      i18n.t(key, { ...values, ns });
  return {
    language,
    dir,
    words,
    ordinal,
    document: from("document"),
    form: from("forms"),
    rule: from("rules"),
    field: from("fields"),
    proof: from("proof"),
    report: from("report"),
    site: from("site"),
    workbook: from("workbook"),
    message: from("messages"),
  };
}
