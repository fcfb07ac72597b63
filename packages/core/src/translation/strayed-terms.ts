import type { TermPair } from "./second-language.ts";
import { usesTerm } from "./uyghur-term.ts";

/** The terms of a text for which its translation has other words than the glossary; a longer term is not taken for those inside it. */
export function strayedTerms(source: string, target: string, terms: readonly TermPair[]): readonly TermPair[] {
  let rest = source;
  return terms
    .filter((term) => source.includes(term.source))
    .toSorted((a, b) => b.source.length - a.source.length)
    .filter((term) => {
      if (!rest.includes(term.source)) return false;
      rest = rest.replaceAll(term.source, "|");
      return !usesTerm(target, term.target);
    });
}
