import { loadCatalogue } from "@mingzhang/catalogues";
import type { Profile } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import { jsonFinding, textReport } from "@mingzhang/report";
import type { CheckedFile } from "./check-files.ts";
import { describeProblem } from "./describe-problem.ts";

/** One file's findings for a person to read. */
export function reportAsText(
  { disclosure, findings, problems }: CheckedFile,
  profile: Profile,
  locale: Locale,
): string {
  if (disclosure === undefined) return problems.map((problem) => `${describeProblem(problem, locale)}\n`).join("");
  return textReport(findings, profile, { disclosure, catalogue: loadCatalogue(disclosure.year), locale });
}

/** One file's findings for another program. */
export function reportAsJson({ file, disclosure, findings, problems }: CheckedFile, profile: Profile, locale: Locale) {
  const overrides = Object.entries(profile.settings).map(([rule, setting]) => ({ rule, ...setting }));
  if (disclosure === undefined) {
    const described = problems.map((problem) => ({ ...problem, message: describeProblem(problem, locale) }));
    return { file, findings: [], problems: described };
  }
  const { code, name } = disclosure.department;
  const setting = { disclosure, catalogue: loadCatalogue(disclosure.year), locale };
  return {
    file,
    department: { code, name, year: disclosure.year },
    profile: profile.id,
    overrides,
    findings: findings.map((finding) => jsonFinding(finding, setting)),
  };
}
