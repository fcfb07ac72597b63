import type { Catalogue, Translation } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import type { Draft } from "../draft.ts";

export interface TemplateSetting {
  /** The official codes of the year that is filled in. */
  readonly catalogue: Catalogue;
  /** The language of the labels; what is filled in is Chinese all the same. */
  readonly locale: Locale;
  /** What the codes are called in that language, where it is not the official one. */
  readonly names?: ReadonlyMap<string, string>;
  /** The languages that every long text has a column for, beside the Chinese. */
  readonly languages: readonly string[];
}

/** What the writers of sheets know. */
export interface WriterSetting extends TemplateSetting {
  readonly draft: Draft;
  /** The words of the workbook. */
  readonly words: Locale["words"]["workbook"];
  /** The name on a sheet's tab. */
  readonly nameOf: (sheet: string) => string;
  /** The translation of a text, which is then known to stand beside it. */
  readonly translate: (text: string, language: string) => Translation | undefined;
}
