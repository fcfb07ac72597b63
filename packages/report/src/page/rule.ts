import { batchRules, rules, type Severity } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import { element, type Markup, text } from "@mingzhang/render-html";
import { basisWords } from "../basis-words.ts";
import { figureWords } from "../figure-words.ts";
import { isComparison, type RuleGroup } from "../finding-groups.ts";
import { culpritHint } from "../fix-words.ts";
import type { DescribedFinding } from "../report-department.ts";
import { ruleWords } from "../rule-words.ts";
import { headRow, region } from "./table.ts";

/** What one rule objects to in a department. */
export function ruleMarkup({ rule, severity, findings }: RuleGroup, anchor: string, locale: Locale): Markup {
  const compared = findings.filter(isComparison);
  const told = findings.filter((finding) => !isComparison(finding));
  const content = [
    ...(compared.length === 0 ? [] : [region(anchor, figuresTable(compared, locale))]),
    ...(told.length === 0 ? [] : [element("ul", {}, ...told.map(({ message }) => element("li", {}, text(message))))]),
  ];
  return ruleSection({ rule, severity, count: findings.length }, { id: anchor, level: "h4" }, content, locale);
}

/** What a rule found, with its reason, its remedy and what it rests on; what merely explains is folded. */
export function ruleSection(
  { rule: id, severity, count }: Pick<RuleGroup, "rule" | "severity"> & { readonly count: number },
  { id: anchor, level }: { readonly id: string; readonly level: "h3" | "h4" },
  found: readonly Markup[],
  locale: Locale,
): Markup {
  const { title, why, fix } = ruleWords(id, locale);
  const heading = element(
    level,
    { id: anchor },
    severityMark(severity, locale),
    text(title),
    element("code", {}, text(id)),
  );
  const basis = [...rules, ...batchRules].find((rule) => rule.id === id)?.basis;
  const content = [
    ...found,
    element("p", { class: "why" }, text(locale.report("text.why", { why }))),
    element("p", { class: "why" }, text(locale.report("text.fix", { fix }))),
    ...(basis === undefined ? [] : [element("p", { class: "why" }, text(basisWords(basis, locale)))]),
  ];
  if (severity !== "info") return element("section", { class: "rule" }, heading, ...content);
  const counted = element("span", { class: "counts" }, text(locale.report("html.count", { count: String(count) })));
  return element("details", { class: "rule" }, element("summary", {}, heading, counted), ...content);
}

/** In words and in colour, since some readers see no colour. */
export function severityMark(severity: Severity, locale: Locale): Markup {
  return element("span", { class: `mark ${severity}` }, text(locale.report(`severity.${severity}`)));
}

const figureColumns = ["actual", "expected", "difference"] as const;

function figuresTable(findings: readonly DescribedFinding[], locale: Locale): Markup {
  const titles = [locale.report("column.place"), ...figureColumns.map((column) => locale.report(`column.${column}`))];
  const rows = findings.map((finding) => figuresRow(finding, locale));
  return element("table", { class: "figures" }, headRow(titles, 1), element("tbody", {}, ...rows));
}

function figuresRow(described: DescribedFinding, locale: Locale): Markup {
  const { finding, places, others } = described;
  const hint = culpritHint(described, locale);
  const below = [
    ...(others === "" ? [] : [locale.report("text.against", { others })]),
    ...(hint === undefined ? [] : [hint]),
  ];
  return element(
    "tr",
    {},
    element(
      "th",
      { scope: "row" },
      text(places[0]?.words ?? ""),
      ...below.map((words) => element("span", { class: "below" }, text(words))),
    ),
    ...figureColumns.map((column) => {
      const value = finding[column];
      const words = value === undefined ? "" : figureWords(value, { locale });
      // Beside right-to-left words a sign would go to the other end of its figure.
      return element("td", { class: "figure" }, element("bdi", {}, text(words)));
    }),
  );
}
