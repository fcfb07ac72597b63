import type { Locale, RuleWords } from "@mingzhang/locales";

/**
 * What a rule says.
 *
 * @throws {RangeError} when the locale's words do not cover the rule
 */
export function ruleWords(rule: string, locale: Locale): RuleWords {
  const words = Object.entries<object>(locale.words.rules).find(([id]) => id === rule)?.[1];
  if (words === undefined) throw new RangeError(`${locale.language} has no words for the rule ${rule}`);
  return words as RuleWords;
}
