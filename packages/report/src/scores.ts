import {
  type Dimension,
  type Disclosure,
  dimensions,
  type Finding,
  isFor,
  type Profile,
  type Rule,
  rules,
} from "@mingzhang/core";

/** What a rule that failed takes from its dimension, once however often it failed; what merely explains takes nothing. */
export const deductions = { error: 10, warning: 3, info: 0 } as const;

/** The ministry's dimensions, each from 100 down to 0; `undefined` where the data does not let it be judged. */
export function scoresOf(
  findings: readonly Finding[],
  disclosure: Disclosure,
  profile: Profile,
): Readonly<Record<Dimension, number | undefined>> {
  const lost = new Map<string, number>();
  for (const { rule, severity } of findings) lost.set(rule, Math.max(lost.get(rule) ?? 0, deductions[severity]));
  const score = (dimension: Dimension) => {
    const asked = rules.filter((rule) => rule.dimension === dimension && isAsked(rule, disclosure, profile));
    if (asked.length === 0) return undefined;
    return Math.max(
      0,
      asked.reduce((rest, { id }) => rest - (lost.get(id) ?? 0), 100),
    );
  };
  return Object.fromEntries(dimensions.map((dimension) => [dimension, score(dimension)])) as ReturnType<
    typeof scoresOf
  >;
}

/** Nobody can tell whether a disclosure came in time who does not know when the budget was approved (批复). */
function isAsked(rule: Rule, disclosure: Disclosure, profile: Profile): boolean {
  if (rule.dimension === "timeliness" && disclosure.approved === undefined) return false;
  return profile.settings[rule.id]?.severity !== "off" && isFor(rule, disclosure);
}
