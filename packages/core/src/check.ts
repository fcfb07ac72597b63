import type { Catalogue } from "./classification.ts";
import { findCulprits } from "./culprits.ts";
import type { Disclosure } from "./disclosure.ts";
import { verdictsOf } from "./faults.ts";
import { type Finding, type Severity, severities } from "./finding.ts";
import { Decimal } from "./money.ts";
import { defaultProfile, type Profile } from "./profile.ts";
import type { Fault, Rule } from "./rule.ts";
import { ruleContext } from "./rule-context.ts";
import { rules } from "./rules/index.ts";
import { inScope } from "./scope.ts";

export interface CheckOptions {
  /** The official codes of the disclosure's year. */
  readonly catalogue: Catalogue;
  /** Xinjiang's when absent. */
  readonly profile?: Profile;
  /** Last year's disclosure, where it is at hand. */
  readonly previous?: Disclosure;
}

/** All that does not hold in a disclosure. The same disclosure always gives the same findings, in the same order. */
export function check(disclosure: Disclosure, options: CheckOptions): readonly Finding[] {
  const { catalogue, profile = defaultProfile, previous } = options;
  const { parameters, settings } = profile;
  const context = ruleContext({ disclosure, catalogue, parameters, ...(previous === undefined ? {} : { previous }) });
  const verdicts = rules
    .filter((rule) => isFor(rule, disclosure))
    .flatMap((rule) => {
      const severity = settings[rule.id]?.severity ?? rule.severity;
      if (severity === "off") return [];
      return verdictsOf(rule, context).map((verdict) => ({ rule, severity, ...verdict }));
    });
  const culprits = findCulprits(verdicts.flatMap(({ judged }) => judged ?? []));
  return verdicts.flatMap(({ rule, severity, fault, judged }) => {
    if (fault === undefined) return [];
    const culprit = judged && culprits.get(judged.relation);
    return [{ ...finding(rule, severity, fault), ...(culprit === undefined ? {} : { culprit }) }];
  });
}

/** Whether a rule is for a department of this kind and for its fiscal year. */
export function isFor({ scope, years }: Rule, disclosure: Disclosure): boolean {
  const { from = 0, to = 9999 } = years ?? {};
  return inScope(scope, disclosure) && from <= disclosure.year && disclosure.year <= to;
}

function finding({ id }: Rule, severity: Severity, fault: Fault): Finding {
  const { variant = "wrong", places, expected, actual, tolerance, values = {}, atMost = "error" } = fault;
  return {
    rule: id,
    severity: milder(severity, atMost),
    variant,
    places,
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
    ...difference(actual, expected),
    ...(tolerance === undefined ? {} : { tolerance }),
    values,
  };
}

function difference(actual: Fault["actual"], expected: Fault["expected"]): Pick<Finding, "difference"> {
  if (Decimal.isDecimal(actual) && Decimal.isDecimal(expected)) return { difference: actual.minus(expected) };
  if (typeof actual === "number" && typeof expected === "number") return { difference: actual - expected };
  return {};
}

function milder(one: Severity, other: Severity): Severity {
  return severities.indexOf(one) > severities.indexOf(other) ? one : other;
}
