import { textPlace } from "../../place.ts";
import type { CheckRule } from "../../rule.ts";
import { confusedWords } from "../../translation/uyghur-letters.ts";
import { translationsOf } from "./translations-of.ts";

/** ي and ى, ە and ھ are letters of Uyghur all four: only their neighbours tell that a keyboard has put one for the other. */
export const uyghurLettersNotConfused: CheckRule = {
  id: "uyghur-letters-not-confused",
  group: "translations",
  severity: "warning",
  dimension: "truthfulness",
  basis: "uyghur-script",
  scope: "every-department",
  *check({ disclosure }) {
    for (const { language, path, target } of translationsOf(disclosure)) {
      if (!language.startsWith("ug-")) continue;
      for (const { from, word } of confusedWords(target)) {
        const places = [textPlace(`${path}.target`, target, from, from + word.length)];
        yield { places, values: { written: word } };
      }
    }
  },
};
