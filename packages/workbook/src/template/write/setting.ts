import type { Catalogue, Translation } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import type { Draft } from "../draft.ts";

export interface TemplateSetting {
  /** The official codes of the year that is filled in. */
  readonly catalogue: Catalogue;
  readonly locale: Locale;
  /** The languages that every long text has a column for, beside the Chinese. */
  readonly languages: readonly string[];
}

/** What the writers of sheets know. */
export interface WriterSetting extends TemplateSetting {
  readonly draft: Draft;
  /** The words of the workbook, which the official language always has. */
  readonly words: Locale["words"]["workbook"];
  /** The name on a sheet's tab. */
  readonly nameOf: (sheet: string) => string;
  /** The translation of a text, which is then known to stand beside it. */
  readonly translate: (text: string, language: string) => Translation | undefined;
}
