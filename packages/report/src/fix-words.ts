import type { Locale } from "@mingzhang/locales";
import { figureWords } from "./figure-words.ts";
import type { DescribedFinding } from "./report-department.ts";
import { ruleWords } from "./rule-words.ts";

/** Which figure is likeliest to be wrong, and what it should be; nothing where none stands out. */
export function culpritHint({ finding, culprit: place }: DescribedFinding, locale: Locale): string | undefined {
  const { culprit } = finding;
  if (culprit === undefined || place === undefined) return undefined;
  const actual = figureWords(culprit.actual, { locale });
  const suggested = figureWords(culprit.suggested, { locale });
  return locale.report("culprit.hint", { place: place.words, actual, suggested });
}

/** How a finding is mended: the likeliest figure first, then what its rule advises. */
export function fixWords(described: DescribedFinding, locale: Locale): string {
  const { fix } = ruleWords(described.finding.rule, locale);
  const hint = culpritHint(described, locale);
  return hint === undefined ? fix : locale.report("workbook.culprit", { hint, fix });
}
