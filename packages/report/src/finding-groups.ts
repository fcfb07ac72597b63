import { type Culprit, placeKey, plain, type Severity, severities } from "@mingzhang/core";
import type { DescribedFinding, DescribedPlace } from "./report-department.ts";

/** What follows from one figure, so that a single wrong figure is read once. */
export interface CulpritGroup {
  readonly culprit: Culprit;
  readonly place: DescribedPlace;
  readonly findings: readonly DescribedFinding[];
}

/** What one rule objects to, at one severity. */
export interface RuleGroup {
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: readonly DescribedFinding[];
}

export interface FindingGroups {
  readonly culprits: readonly CulpritGroup[];
  /** All that stands under no culprit, the gravest first. */
  readonly rules: readonly RuleGroup[];
}

/** Groups findings for a reader: what several of them have in common goes first. A lone finding is told with its rule. */
export function groupFindings(findings: readonly DescribedFinding[]): FindingGroups {
  const byCulprit = new Map<string, CulpritGroup & { readonly findings: DescribedFinding[] }>();
  for (const each of findings) {
    const { culprit } = each.finding;
    if (culprit === undefined || each.culprit === undefined) continue;
    const key = `${placeKey(culprit.place)} ${plain(culprit.suggested)}`;
    const group = byCulprit.get(key);
    if (group === undefined) byCulprit.set(key, { culprit, place: each.culprit, findings: [each] });
    else group.findings.push(each);
  }
  const culprits = [...byCulprit.values()].filter((group) => group.findings.length > 1);
  const told = new Set(culprits.flatMap((group) => group.findings));
  return { culprits, rules: ruleGroups(findings.filter((each) => !told.has(each))) };
}

function ruleGroups(findings: readonly DescribedFinding[]): readonly RuleGroup[] {
  return severities.flatMap((severity) => {
    const ofSeverity = findings.filter(({ finding }) => finding.severity === severity);
    return [...new Set(ofSeverity.map(({ finding }) => finding.rule))].map((rule) => {
      return { rule, severity, findings: ofSeverity.filter(({ finding }) => finding.rule === rule) };
    });
  });
}

/** A figure that should be another one; all else is told in sentences. */
export function isComparison({ finding: { actual, expected } }: DescribedFinding): boolean {
  return typeof actual !== "string" && typeof expected !== "string" && actual !== undefined && expected !== undefined;
}

/** A sum that misses its total by no more than honest rounding of its parts explains. */
export function isRounding({ finding: { variant, tolerance } }: DescribedFinding): boolean {
  return variant === "rounding" && tolerance !== undefined;
}
