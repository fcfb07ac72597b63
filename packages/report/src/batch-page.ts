import { severities } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import { element, join, type Markup, text } from "@mingzhang/render-html";
import {
  type BatchReport,
  batchSummary,
  linkTo,
  placesWords,
  subjectWords,
  type WordedFinding,
} from "./batch-report.ts";
import { overridesMarkup } from "./page/overrides.ts";
import { pageMarkup } from "./page/page.ts";
import { ruleSection } from "./page/rule.ts";
import { headRow, region } from "./page/table.ts";
import { profileWords } from "./profile-words.ts";

/** What does not hold of the departments of a batch together: a page that lies beside their files, and leads to them. */
export function batchPage(report: BatchReport, locale: Locale): string {
  const say = locale.report;
  const profile = profileWords(report.profile, locale);
  const { findings, overrides } = report;
  const content = [
    element("p", { class: "summary" }, text(batchSummary(report, locale))),
    element("p", { class: "fact" }, text(say("profile", { name: profile }))),
    ...overridesMarkup(overrides, { id: "overrides", level: "h2", title: say("batch.overrides") }, locale),
    element(
      "section",
      { "aria-labelledby": "findings" },
      element("h2", { id: "findings" }, text(say("batch.findings"))),
      ...ruleSections(report, locale),
      ...(findings.length === 0 ? [element("p", {}, text(say("clean")))] : []),
    ),
  ];
  return pageMarkup(say("batch.title"), "findings", content, locale);
}

function ruleSections(report: BatchReport, locale: Locale): readonly Markup[] {
  return severities.flatMap((severity) => {
    const grave = report.findings.filter((finding) => finding.severity === severity);
    return [...new Set(grave.map(({ rule }) => rule))].map((rule) => {
      const findings = grave.filter((finding) => finding.rule === rule);
      // A profile gives a rule one severity.
      const heading = { id: `rule-${rule}`, level: "h3" } as const;
      const table = region(heading.id, findingsTable(findings, report, locale));
      return ruleSection({ rule, severity, count: findings.length }, heading, [table], locale);
    });
  });
}

function findingsTable(findings: readonly WordedFinding[], report: BatchReport, locale: Locale): Markup {
  const say = locale.report;
  const titles = [say("column.department"), say("column.message"), say("column.files")];
  const rows = findings.map((finding) => {
    const { department, message, other } = finding;
    const links = [department, other?.department].flatMap((each) => filesOf(each, report)).map(fileLink);
    const places = placesWords(finding, report, locale);
    return element(
      "tr",
      {},
      element("th", { scope: "row" }, text(subjectWords(department, report, locale))),
      element("td", {}, text(message), ...places.map((words) => element("span", { class: "below" }, text(words)))),
      element("td", { class: "files" }, join(links, " ")),
    );
  });
  return element("table", {}, headRow(titles), element("tbody", {}, ...rows));
}

function filesOf(department: string | undefined, { departments }: BatchReport): readonly string[] {
  const found = departments.find(({ code }) => code === department);
  return found === undefined ? [] : [...(found.checked === undefined ? [] : [found.checked]), ...found.documents];
}

/** A file's name reads from left to right in every language. */
function fileLink(path: string): Markup {
  return element("a", { href: linkTo(path), dir: "ltr" }, text(path));
}
