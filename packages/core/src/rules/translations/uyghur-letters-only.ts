import { textPlace } from "../../place.ts";
import type { CheckRule } from "../../rule.ts";
import { strayLetters } from "../../translation/uyghur-letters.ts";
import { translationsOf } from "./translations-of.ts";

/** Uyghur is written with its own letters: no Arabic ه for ھ, no Persian ی for ى, no presentation forms, which no search finds. */
export const uyghurLettersOnly: CheckRule = {
  id: "uyghur-letters-only",
  group: "translations",
  severity: "error",
  dimension: "truthfulness",
  basis: "uyghur-script",
  scope: "every-department",
  *check({ disclosure }) {
    for (const { language, path, target } of translationsOf(disclosure)) {
      if (!language.startsWith("ug-")) continue;
      for (const { from, character, kind, meant } of strayLetters(target)) {
        const places = [textPlace(`${path}.target`, target, from, from + character.length)];
        if (meant === undefined) yield { variant: kind, places, values: { character } };
        else yield { variant: `${kind}-meant`, places, actual: character, expected: meant };
      }
    }
  },
};
