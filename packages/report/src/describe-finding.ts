import { Decimal, type Finding, type Place } from "@mingzhang/core";
import { describePlace } from "./describe-place.ts";
import { describePlaces } from "./describe-places.ts";
import { figureWords, placedFigure } from "./figure-words.ts";
import { ruleWords } from "./rule-words.ts";
import type { Setting } from "./setting.ts";

/** What is wrong, in a sentence. */
export function describeFinding(finding: Finding, setting: Setting): string {
  const { rule, variant } = finding;
  if (ruleWords(rule, setting.locale).what?.[variant] === undefined) return relationSentence(finding, setting);
  const { places, actual, expected, difference, tolerance, values } = finding;
  const [first, ...others] = places;
  const figures = Object.entries({ actual, expected, difference: unsigned(difference), tolerance, ...values });
  return setting.locale.rule(`${rule}.what.${variant}`, {
    place: first === undefined ? "" : describePlace(first, setting),
    others: describePlaces(others, setting),
    ...Object.fromEntries(
      figures.flatMap(([name, value]) => (value === undefined ? [] : [[name, figureWords(value, setting)]])),
    ),
  });
}

/** The two sides of a relation: what is in question, and what it should be equal to. */
export function sidesOf({ places, values }: Finding): readonly [readonly Place[], readonly Place[]] {
  const left = typeof values["left"] === "number" ? values["left"] : 1;
  return [places.slice(0, left), places.slice(left)];
}

/** Rules that compare figures share their sentences. */
function relationSentence(finding: Finding, setting: Setting): string {
  const { actual = "", expected = "", difference = 0, tolerance } = finding;
  const { locale } = setting;
  const [left, right] = sidesOf(finding);
  return locale.rule(`relation.${sentenceKey(finding)}`, {
    place: side(left, setting),
    others: side(right, setting, left[0]),
    actual: placedFigure(actual, left, setting),
    expected: placedFigure(expected, right, setting),
    difference: figureWords(unsigned(difference) ?? 0, setting),
    tolerance: figureWords(tolerance ?? 0, setting),
  });
}

function sentenceKey(finding: Finding): string {
  const { variant, places, tolerance } = finding;
  if (sidesOf(finding)[1].length === 0) return "nothing";
  if (variant !== "wrong") return variant;
  if (places.length === 2) return "same";
  return tolerance === undefined || tolerance.isZero() ? "unequal" : "wrong";
}

function side(places: readonly Place[], setting: Setting, beside?: Place): string {
  const words = describePlaces(places, setting, beside);
  return places.length > 1 ? setting.locale.report("places.sum", { places: words }) : words;
}

/** A sentence says by its words which of the two is more. */
function unsigned(difference: Finding["difference"]): Decimal | number | undefined {
  return Decimal.isDecimal(difference) ? difference.abs() : difference === undefined ? undefined : Math.abs(difference);
}
