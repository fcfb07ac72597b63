import { dimensions } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import { element, type Markup, text } from "@mingzhang/render-html";
import { type FileReport, isUnread, type UnreadFile } from "./file-report.ts";
import { departmentMarkup, departmentName } from "./page/department.ts";
import { pageMarkup } from "./page/page.ts";
import { headRow, region } from "./page/table.ts";
import type { DepartmentReport } from "./report-department.ts";
import { deductions } from "./scores.ts";
import { summaryLine } from "./summary-line.ts";

/** The results of many departments on one page that needs nothing but itself: a table of all, and each folded below it. */
export function htmlReport(reports: readonly FileReport[], locale: Locale): string {
  return pageMarkup(locale.report("html.title"), "departments", content(reports, locale), locale);
}

function content(reports: readonly FileReport[], locale: Locale): readonly Markup[] {
  const departments = reports.flatMap((report) => (isUnread(report) ? [] : [report]));
  const unread = reports.filter(isUnread);
  const counts = departments.map((department) => department.counts);
  const summaries = [
    summaryLine(counts, locale),
    ...(unread.length === 0 ? [] : [locale.report("summary.unread", { count: String(unread.length) })]),
  ];
  return [
    element("p", { class: "summary" }, text(summaries.join(""))),
    ...(unread.length === 0 ? [] : [unreadFiles(unread, locale)]),
    ...(departments.length === 0 ? [] : [overview(departments, locale), results(departments, locale)]),
  ];
}

function unreadFiles(unread: readonly UnreadFile[], locale: Locale): Markup {
  const messages = unread.flatMap(({ problems }) => problems.map(({ message }) => message));
  return element(
    "section",
    { class: "unread", "aria-labelledby": "unread" },
    element("h2", { id: "unread" }, text(locale.report("html.unread"))),
    element("ul", {}, ...messages.map((message) => element("li", {}, text(message)))),
  );
}

const severities = ["error", "warning", "info"] as const;

function overview(departments: readonly DepartmentReport[], locale: Locale): Markup {
  const say = locale.report;
  const titles = [
    say("column.department"),
    ...dimensions.map((dimension) => say(`dimension.${dimension}`)),
    ...severities.map((severity) => say(`severity.${severity}`)),
  ];
  const rows = departments.map((department, index) => overviewRow(department, index, locale));
  const table = element("table", {}, headRow(titles, 1), element("tbody", {}, ...rows));
  const taken = { error: String(deductions.error), warning: String(deductions.warning), none: say("score.none") };
  return element(
    "section",
    { "aria-labelledby": "overview" },
    element("h2", { id: "overview" }, text(say("html.overview"))),
    region("overview", table),
    element("h3", {}, text(say("html.scoring"))),
    element("p", {}, text(say("score.formula", taken))),
  );
}

function overviewRow(department: DepartmentReport, index: number, locale: Locale): Markup {
  const { scores, counts } = department;
  const link = element("a", { href: `#department-${index + 1}` }, text(departmentName(department, locale)));
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, link),
    ...dimensions.map((dimension) => scoreCell(scores[dimension], locale)),
    ...severities.map((severity) => {
      const found = counts[severity] > 0 ? ` ${severity}` : "";
      return element("td", { class: `figure${found}` }, text(String(counts[severity])));
    }),
  );
}

/** The bar repeats the figure for the eye alone. */
function scoreCell(score: number | undefined, locale: Locale): Markup {
  if (score === undefined) return element("td", { class: "figure" }, text(locale.report("score.none")));
  return element("td", { class: "figure score", style: `--score:${score}%` }, text(String(score)));
}

function results(departments: readonly DepartmentReport[], locale: Locale): Markup {
  const alone = departments.length === 1;
  return element(
    "section",
    { "aria-labelledby": "departments" },
    element("h2", { id: "departments" }, text(locale.report("html.departments"))),
    ...departments.map((department, index) => departmentMarkup(department, `department-${index + 1}`, alone, locale)),
  );
}
