import type { CheckRule } from "../../rule.ts";
import { needsTranslation } from "../../translation/needs-translation.ts";

/** A department that publishes in two languages has all its texts in both, and a translator has reviewed them. */
export const translationsComplete: CheckRule = {
  id: "translations-complete",
  group: "translations",
  severity: "info",
  dimension: "completeness",
  basis: "two-languages",
  scope: "every-department",
  *check({ disclosure, catalogue, texts }) {
    const sources = new Set(texts.filter((text) => needsTranslation(text, catalogue)).map(({ text }) => text));
    for (const [language, list] of Object.entries(disclosure.translations ?? {})) {
      const status = new Map(list.map((each) => [each.source, each.status]));
      const missing = [...sources].filter((source) => !status.has(source)).length;
      const draft = [...sources].filter((source) => status.get(source) === "draft").length;
      const places = [{ fact: `translations.${language}` }];
      const values = { language, total: sources.size };
      if (missing > 0) yield { variant: "missing", places, values: { ...values, missing } };
      if (draft > 0) yield { variant: "draft", places, values: { ...values, draft } };
    }
  },
};
