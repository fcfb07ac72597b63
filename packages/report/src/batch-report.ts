import { batchRules, type Place, type Profile, type Severity, severities } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import { type Override, overridesOf } from "./overrides.ts";

/** Something that does not hold of the departments of a batch together, in words. */
export interface WordedFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** The department in question, by its code; the bureau as a whole where absent. */
  readonly department?: string;
  readonly place?: Place;
  /** The place in words. */
  readonly where?: string;
  readonly other?: WordedPlace;
  readonly message: string;
}

/** Where the same stands in another department. */
export interface WordedPlace {
  readonly department: string;
  readonly place: Place;
  readonly where?: string;
}

/** A department of a batch, and what was made of it. */
export interface ReportedDepartment {
  readonly code: string;
  readonly name: string;
  /** Its documents, by their paths beside the report. */
  readonly documents: readonly string[];
  /** What was found in it alone, as a workbook; by its path too. */
  readonly checked?: string;
}

/** The result of a whole batch's check: what both its page and its workbook are made of. */
export interface BatchReport {
  /** The profile's name. */
  readonly profile: string;
  readonly overrides: readonly Override[];
  readonly departments: readonly ReportedDepartment[];
  /** The gravest first. */
  readonly findings: readonly WordedFinding[];
}

export function reportBatch(
  departments: readonly ReportedDepartment[],
  findings: readonly WordedFinding[],
  profile: Profile,
): BatchReport {
  return {
    profile: profile.id,
    overrides: overridesOf(profile, batchRules),
    departments,
    findings: severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity)),
  };
}

/** How many departments there are, and how much does not hold of them together. */
export function batchSummary({ departments, findings }: BatchReport, locale: Locale): string {
  const count = (severity: Severity) => String(findings.filter((finding) => finding.severity === severity).length);
  const counts = { error: count("error"), warning: count("warning"), info: count("info") };
  return locale.report("batch.summary", { total: String(departments.length), ...counts });
}

/** Whom a finding is about: a department that has no files is in question by its code alone. */
export function subjectWords(department: string | undefined, { departments }: BatchReport, locale: Locale): string {
  if (department === undefined) return locale.report("batch.together");
  const name = departments.find(({ code }) => code === department)?.name;
  return name === undefined ? department : locale.report("place.coded", { code: department, name });
}

/** Where a finding is, in each department that it speaks of. */
export function placesWords({ where, other }: WordedFinding, report: BatchReport, locale: Locale): readonly string[] {
  return [
    ...(where === undefined ? [] : [where]),
    ...(other?.where === undefined
      ? []
      : [locale.report("place.inside", { outer: subjectWords(other.department, report, locale), inner: other.where })]),
  ];
}

/** Where a link to a file beside the report leads. */
export function linkTo(path: string): string {
  // Without a step of its own, `a:b.html` would be an address of another kind.
  return `./${path.split("/").map(encodeURIComponent).join("/")}`;
}
