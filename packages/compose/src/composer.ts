import {
  type Amount,
  type Catalogue,
  cell,
  type Disclosure,
  type FormId,
  type PanelData,
  panelOf,
  rowKey,
  totalKey,
} from "@mingzhang/core";
import type { Figure, Heading, Inline, Paragraph, ParagraphStyle } from "@mingzhang/document";
import type { Locale } from "@mingzhang/locales";
import { amountFigure } from "./figure.ts";
import { type Filling, type Fillings, foreign, list, say, texts, unmarked } from "./say.ts";
import { officialLanguage, type TranslatedDisclosure, translated } from "./translated.ts";

type DocumentKey = Parameters<Locale["document"]>[0];

export interface ComposeOptions {
  readonly locale: Locale;
  /** The classification of the disclosure's year: some forms print every category, filled or not. */
  readonly catalogue: Catalogue;
  /** The official names of the codes in the locale's language, where it is not Chinese. */
  readonly names?: ReadonlyMap<string, string>;
}

/** What every part of the document is composed with: the data, and the language's way to put it. */
export class Composer {
  readonly disclosure: Disclosure;
  readonly locale: Locale;
  readonly catalogue: Catalogue;
  /** Absent of the Chinese text. */
  readonly translation: TranslatedDisclosure | undefined;
  readonly #names: ReadonlyMap<string, string>;
  readonly #original: Disclosure;

  constructor(original: Disclosure, { locale, catalogue, names = new Map() }: ComposeOptions) {
    const chinese = locale.language === officialLanguage;
    this.translation = chinese ? undefined : translated(original, locale.language, names);
    this.disclosure = this.translation?.disclosure ?? original;
    this.locale = locale;
    this.catalogue = catalogue;
    this.#names = names;
    this.#original = original;
  }

  /** The official name of a code in the document's language; the Chinese one, set apart, where there is no other. */
  officialName(code: string): string | undefined {
    const chinese = this.catalogue.functional.find(code)?.name;
    if (chinese === undefined || this.locale.language === officialLanguage) return chinese;
    return this.#names.get(code) ?? foreign(chinese);
  }

  /** A template filled; the department's name and the year may stand in any. */
  say(key: DocumentKey, fillings: Fillings = {}): readonly Inline[] {
    const { year, department } = this.disclosure;
    return say(this.locale, key, { year, department: department.name, ...fillings });
  }

  /** The same as plain words, for titles. */
  words(key: DocumentKey, values: Readonly<Record<string, string>> = {}): string {
    const { year, department } = this.disclosure;
    return unmarked(this.locale.document(key, { year: String(year), department: department.name, ...values }));
  }

  list(phrases: readonly Filling[], separator?: "clause"): readonly Inline[] {
    return list(this.locale, phrases, separator);
  }

  paragraph(key: DocumentKey, fillings?: Fillings): Paragraph {
    return paragraph(this.say(key, fillings));
  }

  heading(level: Heading["level"], id: string, content: readonly Inline[]): Heading {
    return { kind: "heading", level, id, content };
  }

  /** "一、…", a chapter of a part. */
  chapter(id: string, position: number, key: DocumentKey): Heading {
    return this.heading(
      2,
      id,
      this.say("ordinal.chapter", { ordinal: this.locale.ordinal(position), text: this.say(key) }),
    );
  }

  /** "（一）…", a section of a chapter. */
  section(id: string, position: number, key: DocumentKey): Heading {
    return this.heading(
      3,
      id,
      this.say("ordinal.section", { ordinal: this.locale.ordinal(position), text: this.say(key) }),
    );
  }

  date(isoDay: string): string {
    const [year = "", month = "", day = ""] = isoDay.split("-").map((part) => String(Number(part)));
    return this.locale.document("date", { year, month, day });
  }

  /** The amount in a cell of a form, as a figure that knows its cell; `undefined` where the cell is blank. */
  cell(form: FormId, row: string, column: string, panel = "main"): Figure | undefined {
    const value = this.amount(form, row, column, panel);
    return value === undefined ? undefined : amountFigure(value, { form, row, column });
  }

  amount(form: FormId, row: string, column: string, panel = "main"): Amount | undefined {
    return cell(this.panel(form, panel), row, column);
  }

  total(form: FormId, column: string, panel = "main"): Figure | undefined {
    return this.cell(form, totalKey, column, panel);
  }

  /** What names the rows of a panel in the data, whatever language their labels are printed in. */
  rowKeys(form: FormId, panel: string): readonly string[] {
    return panelOf(this.#original, form, panel).rows.map((row) => rowKey(row));
  }

  panel(form: FormId, panel = "main"): PanelData {
    return panelOf(this.disclosure, form, panel);
  }
}

export function paragraph(content: readonly Inline[], style: ParagraphStyle = "body"): Paragraph {
  return { kind: "paragraph", style, content };
}

/** A department's own text, a paragraph for each of its lines. */
export function freeParagraphs(words: string): readonly Paragraph[] {
  return words.split("\n").map((line) => paragraph(texts(line)));
}

/** A department's own text inside a sentence or a cell; its lines stay lines. */
export function freeInlines(words: string): readonly Inline[] {
  return words
    .split("\n")
    .flatMap((line, index): readonly Inline[] => (index === 0 ? texts(line) : [{ kind: "break" }, ...texts(line)]));
}
