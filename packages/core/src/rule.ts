import type { CitationId } from "./citations.ts";
import type { Severity, Value } from "./finding.ts";
import type { Decimal } from "./money.ts";
import type { Place } from "./place.ts";
import type { Relation } from "./relation.ts";
import type { RuleContext } from "./rule-context.ts";
import type { Scope } from "./scope.ts";
import type { WrittenText } from "./written-text.ts";

/** What the Ministry's inspections grade a disclosure by: 完整性, 细化程度, 及时性, 真实性. */
export const dimensions = ["completeness", "granularity", "timeliness", "truthfulness"] as const;

export type Dimension = (typeof dimensions)[number];

/** In the order in which findings are reported. */
export const ruleGroups = [
  "structure",
  "tables",
  "cross-tables",
  "narrative",
  "three-public",
  "other-matters",
  "performance",
  "text",
  "translations",
] as const;

export type RuleGroup = (typeof ruleGroups)[number];

interface RuleFacts {
  /** Names the rule in findings, profiles, words and documentation. */
  readonly id: string;
  readonly group: RuleGroup;
  /** How grave it is when the rule does not hold; a profile may say otherwise. */
  readonly severity: Severity;
  readonly dimension: Dimension;
  readonly basis: CitationId;
  /** Which departments it is for. */
  readonly scope: Scope;
  /** The fiscal years it holds for, both included; open where absent. */
  readonly years?: { readonly from?: number; readonly to?: number };
}

/** One thing that must hold. A rule sees the disclosure and the year's lists alone: no clock, no file, no language. */
export type Rule = RelationRule | TextRule | CheckRule;

/** Figures that must add up to one another; the tolerance follows from their number. */
export interface RelationRule extends RuleFacts {
  relations(context: RuleContext): Iterable<Relation>;
}

/** What must hold of every text that a person wrote, whatever stands beside it. */
export interface TextRule extends RuleFacts {
  checkText(text: WrittenText): Iterable<Fault>;
}

/** Anything else that must hold. */
export interface CheckRule extends RuleFacts {
  check(context: RuleContext): Iterable<Fault>;
}

/** What a rule objects to. */
export interface Fault {
  /** Which of the rule's sentences tells it; `wrong` when absent. */
  readonly variant?: string;
  /** The place in question first, then those that speak against it. */
  readonly places: readonly Place[];
  readonly expected?: Value;
  readonly actual?: Value;
  readonly tolerance?: Decimal;
  /** What else the sentence speaks of. */
  readonly values?: Readonly<Record<string, Value>>;
  /** Where this fault is milder than the rule. */
  readonly atMost?: Severity;
}

export function isRelationRule(rule: Rule): rule is RelationRule {
  return "relations" in rule;
}

export function isTextRule(rule: Rule): rule is TextRule {
  return "checkText" in rule;
}
