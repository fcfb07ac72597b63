import type { CheckRule } from "../../rule.ts";
import { strayedTerms } from "../../translation/strayed-terms.ts";
import { translationsOf } from "./translations-of.ts";

/** A term of the glossary is translated as the glossary has it, in whatever case the grammar puts it. */
export const translatedTermsAgree: CheckRule = {
  id: "translated-terms-agree",
  group: "translations",
  severity: "info",
  dimension: "truthfulness",
  basis: "two-languages",
  scope: "every-department",
  *check({ disclosure, secondLanguages = [] }) {
    const glossaries = new Map(secondLanguages.map(({ language, terms }) => [language, terms]));
    for (const { language, path, source, target } of translationsOf(disclosure)) {
      for (const term of strayedTerms(source, target, glossaries.get(language) ?? [])) {
        const values = { source, term: term.source, words: term.target };
        yield { places: [{ fact: `${path}.target` }], values };
      }
    }
  },
};
