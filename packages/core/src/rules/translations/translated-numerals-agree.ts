import type { CheckRule } from "../../rule.ts";
import { numeralDifference } from "../../translation/numerals.ts";
import { translationsOf } from "./translations-of.ts";

/** A text and its translation name the same numbers, in whatever order each language puts them. */
export const translatedNumeralsAgree: CheckRule = {
  id: "translated-numerals-agree",
  group: "translations",
  severity: "error",
  dimension: "truthfulness",
  basis: "two-languages",
  scope: "every-department",
  *check({ disclosure }) {
    for (const { path, source, target } of translationsOf(disclosure)) {
      const difference = numeralDifference(source, target);
      if (difference === undefined) continue;
      const { missing, added } = difference;
      const variant = missing.length === 0 ? "added" : added.length === 0 ? "missing" : "wrong";
      const values = { source, missing: missing.join(" "), added: added.join(" ") };
      yield { variant, places: [{ fact: `${path}.target` }], values };
    }
  },
};
