import type { Disclosure } from "@mingzhang/core";

/** What translators have reviewed in any department and year. */
export interface TranslationMemory {
  /** The translation that a text was given; where several were, the one given most often, the latest among equals. */
  propose(language: string, source: string): string | undefined;
}

/** Learns from disclosures in any order: the same ones always give the same proposals. */
export function translationMemory(disclosures: Iterable<Disclosure>): TranslationMemory {
  const targets = new Map<string, Map<string, { times: number; year: number }>>();
  for (const { translations = {}, year } of disclosures) {
    for (const [language, list] of Object.entries(translations)) {
      for (const { source, target, status } of list) {
        if (status !== "reviewed") continue;
        const known = targets.get(key(language, source)) ?? new Map<string, { times: number; year: number }>();
        const uses = known.get(target) ?? { times: 0, year };
        known.set(target, { times: uses.times + 1, year: Math.max(uses.year, year) });
        targets.set(key(language, source), known);
      }
    }
  }
  return {
    propose(language, source) {
      const known = [...(targets.get(key(language, source)) ?? [])];
      const [best] = known.sort(([text, a], [other, b]) => {
        return b.times - a.times || b.year - a.year || (text < other ? -1 : 1);
      });
      return best?.[0];
    },
  };
}

function key(language: string, source: string): string {
  return `${language} ${source}`;
}
