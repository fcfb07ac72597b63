import type { Finding } from "@mingzhang/core";
import { describeFinding, plainValue } from "./describe-finding.ts";
import type { Setting } from "./describe-place.ts";

/** A finding for another program: amounts as plain decimals, `null` where there is none, and the sentence a person would read. */
export function jsonFinding(finding: Finding, setting: Setting): Readonly<Record<string, unknown>> {
  const { rule, severity, variant, places, expected, actual, difference, tolerance, culprit } = finding;
  const value = (given: Finding["expected"]) => (given === undefined ? null : plainValue(given));
  return {
    rule,
    severity,
    variant,
    places,
    expected: value(expected),
    actual: value(actual),
    difference: value(difference),
    tolerance: value(tolerance),
    message: describeFinding(finding, setting),
    ...(culprit === undefined
      ? {}
      : { culprit: { ...culprit, actual: value(culprit.actual), suggested: value(culprit.suggested) } }),
  };
}
