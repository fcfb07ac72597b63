import {
  type Catalogue,
  type Disclosure,
  numeralDifference,
  type ProblemCode,
  strayedTerms,
  strayLetters,
  type TermPair,
  type Translation,
  textProblems,
} from "@mingzhang/core";
import type { Exchange } from "./exchange.ts";
import { translationUnits } from "./translation-unit.ts";

export type RefusalCode = "unknown-source" | "numerals-differ" | "stray-letter" | ProblemCode;

/** A translation that was not taken over, and why. The words are the locale's. */
export interface Refusal {
  readonly source: string;
  readonly target: string;
  readonly code: RefusalCode;
  readonly values: Readonly<Record<string, string>>;
}

/** A translation that was taken over although it does not use the glossary's words. */
export interface TermRemark {
  readonly source: string;
  readonly target: string;
  readonly term: TermPair;
}

export interface Acceptance {
  /** The disclosure's translations into the language, in the order of its texts. */
  readonly translations: readonly Translation[];
  readonly changed: number;
  readonly refusals: readonly Refusal[];
  readonly remarks: readonly TermRemark[];
}

export interface AcceptOptions {
  readonly catalogue: Catalogue;
  readonly terms: readonly TermPair[];
}

/** Takes over what came back from translators; whatever is refused leaves the translation that was there before. */
export function acceptTranslations(
  disclosure: Disclosure,
  { targetLanguage, entries }: Exchange,
  { catalogue, terms }: AcceptOptions,
): Acceptance {
  const units = translationUnits(disclosure, targetLanguage, catalogue);
  const known = new Set(units.map(({ source }) => source));
  const present = new Map(disclosure.translations?.[targetLanguage]?.map((each) => [each.source, each]));
  const accepted = new Map(present);
  const refusals: Refusal[] = [];
  const remarks: TermRemark[] = [];
  let changed = 0;
  for (const { source, target, status } of entries) {
    if (target === "") continue;
    const fault = known.has(source)
      ? faultOf(source, target, targetLanguage)
      : { code: "unknown-source" as const, values: {} };
    if (fault !== undefined) {
      refusals.push({ source, target, ...fault });
      continue;
    }
    for (const term of strayedTerms(source, target, terms)) remarks.push({ source, target, term });
    const translation: Translation = { source, target, status: status === "reviewed" ? "reviewed" : "draft" };
    const before = present.get(source);
    if (before?.target !== target || before.status !== translation.status) changed += 1;
    accepted.set(source, translation);
  }
  const translations = units.flatMap(({ source }) => accepted.get(source) ?? []);
  return { translations, changed, refusals, remarks };
}

function faultOf(source: string, target: string, language: string): Pick<Refusal, "code" | "values"> | undefined {
  const [problem] = textProblems(target);
  if (problem !== undefined) return problem;
  const difference = numeralDifference(source, target);
  if (difference !== undefined) {
    const { missing, added } = difference;
    return { code: "numerals-differ", values: { missing: missing.join(" "), added: added.join(" ") } };
  }
  const [stray] = language.startsWith("ug-") ? strayLetters(target) : [];
  if (stray === undefined) return undefined;
  return { code: "stray-letter", values: { character: stray.character, meant: stray.meant ?? "" } };
}
