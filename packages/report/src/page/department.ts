import type { Locale } from "@mingzhang/locales";
import { element, type Markup, text } from "@mingzhang/render-html";
import { figureWords } from "../figure-words.ts";
import { type CulpritGroup, groupFindings } from "../finding-groups.ts";
import { profileWords } from "../profile-words.ts";
import type { DepartmentReport } from "../report-department.ts";
import { visible } from "../visible.ts";
import { overridesMarkup } from "./overrides.ts";
import { ruleMarkup, severityMark } from "./rule.ts";

export function departmentName({ department: { name, year } }: DepartmentReport, locale: Locale): string {
  return locale.report("html.department", { name, year: String(year) });
}

/** One department's findings, folded behind its name: what follows from one figure first, then rule by rule. */
export function departmentMarkup(report: DepartmentReport, id: string, open: boolean, locale: Locale): Markup {
  const { counts } = report;
  const { culprits, rules } = groupFindings(report.findings);
  const counted = { error: String(counts.error), warning: String(counts.warning), info: String(counts.info) };
  return element(
    "details",
    { class: "department", open: open ? "" : undefined },
    element(
      "summary",
      {},
      element("h3", {}, text(departmentName(report, locale))),
      element("span", { class: "counts" }, text(locale.report("text.counts", counted))),
    ),
    // A link leads to what is folded, because a browser unfolds the parents of its target, not the target itself.
    element(
      "div",
      { id },
      ...facts(report, `${id}-overrides`, locale),
      ...culprits.map((group) => culpritMarkup(group, locale)),
      ...rules.map((group, index) => ruleMarkup(group, `${id}-rule-${index + 1}`, locale)),
      ...(report.findings.length === 0 ? [element("p", {}, text(locale.report("clean")))] : []),
      element("p", { class: "back" }, element("a", { href: "#overview" }, text(locale.report("html.toOverview")))),
    ),
  );
}

function facts(
  { file, profile: profileId, overrides, despite }: DepartmentReport,
  id: string,
  locale: Locale,
): readonly Markup[] {
  const profile = profileWords(profileId, locale);
  const lines = [locale.report("workbook.file", { file: visible(file) }), locale.report("profile", { name: profile })];
  return [
    ...lines.map((words) => element("p", { class: "fact" }, text(words))),
    ...(despite === undefined
      ? []
      : [element("p", { class: "despite" }, text(locale.report("despite", { reason: despite })))]),
    ...overridesMarkup(overrides, { id, level: "h4", title: locale.report("text.overrides", { profile }) }, locale),
  ];
}

function culpritMarkup({ culprit: { actual, suggested }, place, findings }: CulpritGroup, locale: Locale): Markup {
  const said = locale.report("culprit.mends", {
    place: place.words,
    actual: figureWords(actual, { locale }),
    suggested: figureWords(suggested, { locale }),
    count: String(findings.length),
  });
  const entries = findings.map(({ finding: { severity }, message }) =>
    element("li", {}, severityMark(severity, locale), text(message)),
  );
  return element(
    "section",
    { class: "culprit" },
    element("h4", {}, text(locale.report("culprit.title"))),
    element("p", {}, element("strong", {}, text(said))),
    element("ul", {}, ...entries),
  );
}
