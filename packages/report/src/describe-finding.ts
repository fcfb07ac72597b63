import { type Finding, grouped, isRelationRule, plain, type Rule, rules, type Value } from "@mingzhang/core";
import type { RuleWords } from "@mingzhang/locales";
import { describePlace, type Setting } from "./describe-place.ts";

/** More places than these are counted, not named. */
const mostPlaces = 4;

/** What is wrong, in a sentence. */
export function describeFinding(finding: Finding, setting: Setting): string {
  const { locale } = setting;
  const [first, ...others] = finding.places.map((place) => describePlace(place, setting));
  const values: Record<string, string> = { place: first ?? "", others: listed(others, setting) };
  for (const [name, value] of Object.entries(finding.values)) values[name] = shown(value);
  for (const name of ["actual", "expected", "difference", "tolerance"] as const) {
    const value = finding[name];
    if (value !== undefined) values[name] = shown(value);
  }
  return locale.rule(sentenceKey(finding), values);
}

const rulesById: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** Rules that compare figures share their sentences; one figure in two places has one of its own. */
function sentenceKey({ rule, variant, places, tolerance }: Finding): string {
  const known = rulesById.get(rule);
  if (known === undefined || !isRelationRule(known)) return `${rule}.what.${variant}`;
  const same = variant === "wrong" && places.length === 2 && tolerance?.isZero() === true;
  return `relation.${same ? "same" : variant}`;
}

/** Why the rule matters and how a clerk mends it. */
export function ruleWords(rule: string, { locale }: Setting): RuleWords {
  const words = locale.words.rules as unknown as Readonly<Record<string, RuleWords>>;
  return words[rule] ?? { title: rule, why: "", fix: "" };
}

function listed(places: readonly string[], { locale }: Setting): string {
  const separator = locale.message("check.place.separator");
  if (places.length <= mostPlaces) return places.join(separator);
  const shownPlaces = places.slice(0, mostPlaces - 1).join(separator);
  return locale.message("check.place.more", { places: shownPlaces, count: String(places.length) });
}

function shown(value: Value): string {
  return typeof value === "object" ? grouped(value) : String(value);
}

/** For other programs: a plain decimal, a number or a text. */
export function plainValue(value: Value): string | number {
  return typeof value === "object" ? plain(value) : value;
}
