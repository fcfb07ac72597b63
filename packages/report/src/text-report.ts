import { dimensions, type Severity } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import picocolors from "picocolors";
import { figureWords } from "./figure-words.ts";
import { type FileReport, isUnread, type UnreadFile } from "./file-report.ts";
import { type CulpritGroup, groupFindings, isComparison, isRounding, type RuleGroup } from "./finding-groups.ts";
import { culpritHint } from "./fix-words.ts";
import { hanging, padStart } from "./layout-text.ts";
import { overrideSentence } from "./overrides.ts";
import { profileWords } from "./profile-words.ts";
import type { DepartmentReport, DescribedFinding } from "./report-department.ts";
import { ruleWords } from "./rule-words.ts";
import { visible } from "./visible.ts";

export interface TextReportOptions {
  readonly locale: Locale;
  /** Columns of the terminal. */
  readonly width: number;
  readonly colours: boolean;
}

/** What became of one file, for a person at a terminal: the gravest first, each rule's reason and remedy once. */
export function textReport(report: FileReport, options: TextReportOptions): string {
  const writer = textWriter(options);
  if (isUnread(report)) return `${writer.unread(report)}\n`;
  const { culprits, rules } = groupFindings(report.findings.filter(({ finding }) => finding.severity !== "info"));
  const paragraphs = [
    writer.head(report),
    ...culprits.map(writer.culprit),
    ...rules.map(writer.rule),
    ...writer.infos(report.findings.filter(({ finding }) => finding.severity === "info")),
    ...(report.findings.length === 0 ? [writer.clean()] : []),
  ];
  return `${paragraphs.join("\n\n")}\n`;
}

const marks: Readonly<Record<Severity, string>> = { error: "✗", warning: "!", info: "·" };

function textWriter({ locale, width, colours }: TextReportOptions) {
  const colour = picocolors.createColors(colours);
  const paint: Readonly<Record<Severity, (words: string) => string>> = {
    error: colour.red,
    warning: colour.yellow,
    info: colour.cyan,
  };
  /** Colour is put on after the lines are broken. */
  const lines = (before: string, words: string, style: (words: string) => string = String) =>
    hanging(before, words, width).split("\n").map(style).join("\n");

  function head({ file, department, counts, scores, profile, overrides, despite }: DepartmentReport): string {
    const { code, name, year } = department;
    const values = { error: String(counts.error), warning: String(counts.warning), info: String(counts.info) };
    const scored = dimensions.map((dimension) => {
      const score = scores[dimension];
      return `${locale.report(`dimension.${dimension}`)} ${score === undefined ? locale.report("score.none") : score}`;
    });
    const grave = counts.error > 0 ? paint.error : counts.warning > 0 ? paint.warning : colour.green;
    return [
      colour.bold(locale.report("department", { name, code, year: String(year) })),
      colour.dim(visible(file)),
      `${grave(locale.report("text.counts", values))}${colour.dim(` | ${scored.join("  ")}`)}`,
      ...(overrides.length > 0
        ? [lines("", locale.report("text.overrides", { profile: profileWords(profile, locale) }))]
        : []),
      ...overrides.map((override) => lines("  ", overrideSentence(override, locale))),
      ...(despite === undefined ? [] : [lines("", locale.report("despite", { reason: despite }), paint.warning)]),
    ].join("\n");
  }

  function culprit({ culprit: { actual, suggested }, place, findings }: CulpritGroup): string {
    const values = { place: place.words, actual: figureWords(actual, { locale }), count: String(findings.length) };
    const said = locale.report("culprit.mends", { ...values, suggested: figureWords(suggested, { locale }) });
    return [
      colour.bold(lines("→ ", said)),
      ...findings.map(({ finding, message }) => {
        const mark = marks[finding.severity];
        return lines(`  ${mark} `, message, (line) => line.replace(mark, paint[finding.severity](mark)));
      }),
    ].join("\n");
  }

  function rule({ rule: id, severity, findings }: RuleGroup): string {
    const { title, why, fix } = ruleWords(id, locale);
    const heading = `${marks[severity]} ${locale.report(`severity.${severity}`)} ${title}`;
    const compared = findings.filter(isComparison);
    return [
      `${paint[severity](colour.bold(heading))} ${colour.dim(id)}`,
      ...(compared.length > 0 ? [table(compared)] : []),
      ...findings.filter((finding) => !isComparison(finding)).map(({ message }) => lines("  · ", message)),
      lines("  ", locale.report("text.why", { why }), colour.dim),
      lines("  ", locale.report("text.fix", { fix }), colour.dim),
    ].join("\n");
  }

  /** Figures first, so that they stand in line whatever width a terminal gives to Chinese punctuation. */
  function table(findings: readonly DescribedFinding[]): string {
    const rows = findings.map(({ finding: { actual = "", expected = "", difference = "" } }) =>
      [actual, expected, difference].map((value) => figureWords(value, { locale })),
    );
    const headings = (["actual", "expected", "difference"] as const).map((key) => locale.report(`column.${key}`));
    const widths = headings.map((_, column) => Math.max(10, ...rows.map((row) => (row[column] ?? "").length)));
    const figures = (row: readonly string[]) =>
      `  ${row.map((each, i) => padStart(each, widths[i] ?? 0)).join("  ")}  `;
    return [
      colour.dim(figures(headings) + locale.report("column.place")),
      ...findings.flatMap((finding, index) => {
        const before = figures(rows[index] ?? []);
        const hint = culpritHint(finding, locale);
        const against = finding.others === "" ? [] : [locale.report("text.against", { others: finding.others })];
        return [
          lines(before, placesInQuestion(finding)),
          ...against.map((words) => lines(" ".repeat(before.length), words, colour.dim)),
          ...(hint === undefined ? [] : [lines(" ".repeat(before.length), hint)]),
        ];
      }),
    ].join("\n");
  }

  /** What honest rounding leaves is one line however often it does; the rest are a line a rule. */
  function infos(findings: readonly DescribedFinding[]): readonly string[] {
    if (findings.length === 0) return [];
    const rounded = findings.filter(isRounding).length;
    const others = groupFindings(findings.filter((each) => !isRounding(each))).rules.map(
      ({ rule: id, findings: all }) =>
        locale.report("text.info", { title: ruleWords(id, locale).title, count: String(all.length) }),
    );
    const said = rounded === 0 ? others : [locale.report("text.rounding", { count: String(rounded) }), ...others];
    const heading = paint.info(colour.bold(`${marks.info} ${locale.report("severity.info")}`));
    return [
      [
        heading,
        ...said.map((words) => lines(`  ${marks.info} `, words)),
        lines("  ", locale.report("text.infoHint"), colour.dim),
      ].join("\n"),
    ];
  }

  function unread({ file, problems }: UnreadFile): string {
    const heading = paint.error(colour.bold(locale.report("text.unread", { file: visible(file) })));
    return [heading, ...problems.map(({ message }) => lines("  · ", message))].join("\n");
  }

  const clean = () => colour.green(locale.report("clean"));

  return { head, culprit, rule, infos, unread, clean };
}

function placesInQuestion({ places }: DescribedFinding): string {
  return places[0]?.words ?? "";
}
