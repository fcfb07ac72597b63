import type { Rule } from "../../rule.ts";
import { translatedNumeralsAgree } from "./translated-numerals-agree.ts";
import { translatedTermsAgree } from "./translated-terms-agree.ts";
import { translationsComplete } from "./translations-complete.ts";
import { translationsCurrent } from "./translations-current.ts";
import { uyghurLettersNotConfused } from "./uyghur-letters-not-confused.ts";
import { uyghurLettersOnly } from "./uyghur-letters-only.ts";

/** The department's texts in a second language. In the order in which findings are reported. */
export const translationsRules: readonly Rule[] = [
  translatedNumeralsAgree,
  uyghurLettersOnly,
  uyghurLettersNotConfused,
  translatedTermsAgree,
  translationsCurrent,
  translationsComplete,
];
