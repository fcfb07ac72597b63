import { fillTemplates } from "./fill-templates.ts";
import type { TemplateKey, TemplateValues } from "./template.ts";
import type { Words } from "./zh-CN/index.ts";

/**
 * What every language must have: the parts, keys and blanks of the official text. What others call things in their Chinese
 * tables is read, not said, and what is suggested for Chinese data is Chinese; no other language has such words yet.
 */
export type LocaleWords = Omit<Words, "intake"> & Partial<Pick<Words, "intake">>;

/** How far the words of each part are reviewed; the official text has no status. */
export type LocaleStatus = Readonly<Partial<Record<keyof Words, "draft" | "reviewed">>>;

/** The words of one language, by what they are for. */
export interface Locale {
  readonly language: string;
  readonly dir: "ltr" | "rtl";
  /** Whether words that documents are made of still wait for a translator's review. */
  readonly draft: boolean;
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
  status: LocaleStatus = {},
): Locale {
  const from = fillTemplates(language, words);
  // A composed document isolates its figures in the way of each format; what is merely told has these characters alone.
  const told = (ns: string) => {
    const say = from(ns);
    return dir === "ltr" ? say : (key: string, values: TemplateValues = {}) => say(key, isolated(values));
  };
  return {
    language,
    dir,
    draft: status.document === "draft" || status.forms === "draft",
    words,
    ordinal,
    document: from("document"),
    form: from("forms"),
    rule: told("rules"),
    field: told("fields"),
    proof: told("proof"),
    report: told("report"),
    site: from("site"),
    workbook: told("workbook"),
    message: told("messages"),
  };
}

/** Keeps what fills a blank from turning around with the right-to-left words beside it: `-159.46` would read `159.46-`. */
function isolated(values: TemplateValues): TemplateValues {
  // The direction is said outright: the one that programs find by themselves looks past what is isolated within.
  const mark = (value: string) => (/\p{Script=Arabic}/u.test(value) ? "\u2067" : "\u2066");
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, `${mark(value)}${value}\u2069`]));
}
