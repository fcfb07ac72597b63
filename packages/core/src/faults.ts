import type { JudgedRelation } from "./culprits.ts";
import type { Severity } from "./finding.ts";
import { type Judgement, judge, type Relation, toleranceOf } from "./relation.ts";
import { type Fault, isRelationRule, isTextRule, type Rule } from "./rule.ts";
import type { RuleContext } from "./rule-context.ts";
import type { SumGrade } from "./tolerance.ts";

/** Something that a rule looked at: what it objects to, if it does, and the relation, if it is one. */
export interface Verdict {
  readonly fault?: Fault;
  readonly judged?: JudgedRelation;
}

/** All that a rule looks at, each relation judged, those that hold among them. */
export function verdictsOf(rule: Rule, context: RuleContext): readonly Verdict[] {
  if (isTextRule(rule)) {
    return context.texts.flatMap((text) => [...rule.checkText(text)].map((fault) => ({ fault })));
  }
  if (!isRelationRule(rule)) return [...rule.check(context)].map((fault) => ({ fault }));
  return [...rule.relations(context)].map((relation) => {
    const verdict = verdicts.get(relation) ?? verdictOf(relation);
    verdicts.set(relation, verdict);
    return verdict;
  });
}

/** The sums of a panel are the same relations in all variants of a disclosure that share it. */
const verdicts = new WeakMap<Relation, Verdict>();

function verdictOf(relation: Relation): Verdict {
  const judgement = judge(relation);
  const fault = faultOfRelation(relation, judgement);
  return { judged: { relation, judgement }, ...(fault === undefined ? {} : { fault }) };
}

/** What a rule objects to, each relation that does not hold among it. */
export function faultsOf(rule: Rule, context: RuleContext): readonly Fault[] {
  return verdictsOf(rule, context).flatMap(({ fault }) => fault ?? []);
}

const mildest: Readonly<Record<Exclude<SumGrade, "exact">, Severity>> = {
  rounding: "info",
  suspicious: "warning",
  wrong: "error",
};

/** Blanks are left out of the places, except where all that is left would be nothing. */
function faultOfRelation(relation: Relation, judgement: Judgement): Fault | undefined {
  const { grade, actual, expected } = judgement;
  if (grade === "exact") return undefined;
  const left = relation.left.filter(({ amount }, index) => index === 0 || !amount.isZero());
  const right = relation.right.filter(({ amount }) => !amount.isZero());
  const places = [...left, ...right].map(({ place }) => place);
  const [lone, ...others] = relation.right;
  if (lone !== undefined && others.length === 0 && lone.amount.isZero()) places.push(lone.place);
  const variant = grade === "wrong" && relation.kind === "at-most" ? "exceeds" : grade;
  const figures = relation.counts
    ? { actual: actual.toNumber(), expected: expected.toNumber() }
    : { actual, expected, tolerance: toleranceOf(relation, judgement) };
  // How many of the places come to the actual figure; the rest come to the expected one.
  const sides = left.length > 1 ? { values: { left: left.length } } : {};
  return { variant, places, atMost: mildest[grade], ...figures, ...sides };
}
