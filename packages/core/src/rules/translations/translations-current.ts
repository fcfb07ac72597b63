import type { CheckRule } from "../../rule.ts";
import { translationsOf } from "./translations-of.ts";

/** Every translation belongs to a text that still stands in the disclosure; one whose text was changed is no longer printed. */
export const translationsCurrent: CheckRule = {
  id: "translations-current",
  group: "translations",
  severity: "warning",
  dimension: "truthfulness",
  basis: "two-languages",
  scope: "every-department",
  *check({ disclosure, texts }) {
    const present = new Set(texts.map(({ text }) => text));
    for (const { path, source } of translationsOf(disclosure)) {
      if (!present.has(source)) yield { places: [{ fact: `${path}.source` }], values: { source } };
    }
  },
};
