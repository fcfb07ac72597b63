import type { Catalogue } from "./classification.ts";
import { findCulprits } from "./culprits.ts";
import type { Disclosure } from "./disclosure.ts";
import { type Verdict, verdictsOf } from "./faults.ts";
import { type Finding, type Severity, severities } from "./finding.ts";
import { Decimal } from "./money.ts";
import { defaultProfile, type Profile } from "./profile.ts";
import type { Fault, Rule } from "./rule.ts";
import { type RuleContext, ruleContext } from "./rule-context.ts";
import { rules } from "./rules/index.ts";
import { inScope } from "./scope.ts";
import type { SecondLanguage } from "./translation/second-language.ts";

export interface CheckOptions {
  /** The official codes of the disclosure's year. */
  readonly catalogue: Catalogue;
  /** Xinjiang's when absent. */
  readonly profile?: Profile;
  /** Last year's disclosure, where it is at hand. */
  readonly previous?: Disclosure;
  /** The languages beside Chinese that documents can be made in. */
  readonly secondLanguages?: readonly SecondLanguage[];
  /** Those of them that documents are about to be made in; where absent, all that the disclosure is translated into. */
  readonly planned?: readonly string[];
}

/** All that does not hold in a disclosure. The same disclosure always gives the same findings, in the same order. */
export function check(disclosure: Disclosure, options: CheckOptions): readonly Finding[] {
  const context = contextOf(disclosure, options);
  return findingsOf(disclosure, options, (rule) => verdictsOf(rule, context));
}

export function contextOf(disclosure: Disclosure, { profile = defaultProfile, ...given }: CheckOptions): RuleContext {
  return ruleContext({ ...given, disclosure, parameters: profile.parameters });
}

/** The findings that follow from the verdicts of each rule that is asked. */
export function findingsOf(
  disclosure: Disclosure,
  { profile = defaultProfile }: CheckOptions,
  ask: (rule: Rule) => readonly Verdict[],
  candidates: readonly Rule[] = rules,
): readonly Finding[] {
  const asked = candidates.flatMap((rule) => {
    const severity = profile.settings[rule.id]?.severity ?? rule.severity;
    return severity === "off" || !isFor(rule, disclosure) ? [] : [{ rule, severity, verdicts: ask(rule) }];
  });
  const culprits = findCulprits(asked.flatMap(({ verdicts }) => verdicts.flatMap(({ judged }) => judged ?? [])));
  return asked.flatMap(({ rule, severity, verdicts }) =>
    verdicts.flatMap(({ fault, judged }) => {
      if (fault === undefined) return [];
      const culprit = judged && culprits.get(judged.relation);
      return [{ ...finding(rule, severity, fault), ...(culprit === undefined ? {} : { culprit }) }];
    }),
  );
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
