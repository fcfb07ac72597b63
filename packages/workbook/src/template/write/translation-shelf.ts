import type { Translation } from "@mingzhang/core";
import type { Draft } from "../draft.ts";

/** The translations of a disclosure: those that find a place beside their text, and the rest. */
export interface TranslationShelf {
  /** The translation of a text, which from then on is not among the rest. */
  take(text: string, language: string): Translation | undefined;
  /** Each with its language. */
  rest(): readonly (readonly [string, Translation])[];
}

export function translationShelf(draft: Draft, languages: readonly string[]): TranslationShelf {
  const all = (draft["translations"] ?? {}) as Readonly<Record<string, readonly Translation[]>>;
  const taken = new Set<Translation>();
  const bySource = new Map(
    Object.entries(all).map(([language, list]) => [language, new Map(list.map((each) => [each.source, each]))]),
  );
  return {
    take: (text, language) => {
      const found = languages.includes(language) ? bySource.get(language)?.get(text) : undefined;
      if (found !== undefined) taken.add(found);
      return found;
    },
    rest: () =>
      [...bySource].flatMap(([language, list]) =>
        [...list.values()].filter((each) => !taken.has(each)).map((each) => [language, each] as const),
      ),
  };
}
