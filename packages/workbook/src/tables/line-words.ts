import { type FormId, type Item, itemsInOrder, type Panel } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import { comparableName } from "../cell/read-name.ts";

/** The lines of a panel by their words: its total, and its fixed items in order. */
export interface LineWords {
  isTotal(label: string): boolean;
  /** The item that a label names: the first of its words after the item before, else any. */
  findItem(label: string, before: string | undefined): string | undefined;
}

interface FormWords {
  readonly total: Readonly<Record<string, string>>;
  readonly items?: Readonly<Record<string, string>>;
}

export function lineWords(panel: Panel, form: FormId, { words }: Locale): LineWords {
  const own: FormWords = words.forms[form];
  const synonyms: Readonly<Record<string, readonly string[]>> = words.intake?.items ?? {};
  const totals = new Set([own.total[panel.id] ?? "", ...(words.intake?.totals ?? [])].map(comparableName));
  const items: readonly Item[] =
    panel.rows.kind === "items" ? itemsInOrder(panel.rows.items).map(({ item }) => item) : [];
  const byOrder = items.map(({ key }) => {
    const each = [own.items?.[key] ?? key, ...(synonyms[key] ?? [])];
    return { key, words: new Set(each.map(comparableName)) };
  });
  return {
    isTotal: (label) => totals.has(comparableName(label)),
    findItem: (label, before) => {
      const comparable = comparableName(label);
      const last = byOrder.findIndex(({ key }) => key === before);
      const named = byOrder.map((item, index) => ({ ...item, index })).filter(({ words }) => words.has(comparable));
      return (named.find(({ index }) => index > last) ?? named[0])?.key;
    },
  };
}
