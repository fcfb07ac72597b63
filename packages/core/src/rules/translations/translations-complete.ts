import type { CheckRule, Fault } from "../../rule.ts";
import { needsTranslation } from "../../translation/needs-translation.ts";

/** What is published in two languages is whole in both, and a translator has reviewed it: the department's texts and the words around them. */
export const translationsComplete: CheckRule = {
  id: "translations-complete",
  group: "translations",
  severity: "info",
  dimension: "completeness",
  basis: "two-languages",
  scope: "every-department",
  *check({ disclosure, catalogue, texts, secondLanguages = [], planned }) {
    const { translations = {} } = disclosure;
    const sources = new Set(texts.filter((text) => needsTranslation(text, catalogue)).map(({ text }) => text));
    const total = sources.size;
    for (const language of planned ?? Object.keys(translations)) {
      const status = new Map(translations[language]?.map((each) => [each.source, each.status]));
      const missing = [...sources].filter((source) => !status.has(source)).length;
      const draft = [...sources].filter((source) => status.get(source) === "draft").length;
      const fault = (variant: string, values: NonNullable<Fault["values"]> = {}): Fault => {
        return { variant, places: [{ fact: `translations.${language}` }], values: { language, ...values } };
      };
      if (missing > 0) yield fault("missing", { total, missing });
      if (draft > 0) yield fault("draft", { total, draft });
      if (secondLanguages.some((each) => each.language === language && each.draftWords)) yield fault("words");
    }
  },
};
