import { dimensions } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import type { FindCell } from "@mingzhang/render-excel";
import type { Worksheet } from "exceljs";
import { figureWords } from "../figure-words.ts";
import { fixWords } from "../fix-words.ts";
import { overrideSentence } from "../overrides.ts";
import { profileWords } from "../profile-words.ts";
import type { DepartmentReport, DescribedFinding } from "../report-department.ts";
import { ruleWords } from "../rule-words.ts";
import { visible } from "../visible.ts";
import { addressOf } from "./address-of.ts";
import { type ListRow, writeList } from "./write-list.ts";

const columns = [
  { key: "number", width: 5, side: "center" },
  { key: "severity", width: 6, side: "center" },
  { key: "cell", width: 8, side: "center" },
  { key: "place", width: 28 },
  { key: "message", width: 48 },
  { key: "actual", width: 11, side: "end" },
  { key: "expected", width: 11, side: "end" },
  { key: "difference", width: 11, side: "end" },
  { key: "why", width: 26 },
  { key: "fix", width: 28 },
] as const;

type Key = (typeof columns)[number]["key"];

/** The first sheet: what was found, the gravest first, each row with a link to its cell. */
export function listFindings(sheet: Worksheet, report: DepartmentReport, findCell: FindCell, locale: Locale): void {
  const rows = report.findings.map((finding, index) => findingRow(finding, index + 1, findCell, locale));
  writeList<Key>(sheet, { headLines: headLines(report, locale), columns, rows }, locale);
}

function headLines(report: DepartmentReport, locale: Locale): readonly string[] {
  const { file, department, counts, scores, profile, overrides, despite } = report;
  const { code, name, year } = department;
  const say = locale.report;
  const counted = { error: String(counts.error), warning: String(counts.warning), info: String(counts.info) };
  const scored = dimensions.map(
    (dimension) => `${say(`dimension.${dimension}`)} ${scores[dimension] ?? say("score.none")}`,
  );
  return [
    say("department", { name, code, year: String(year) }),
    [say("text.counts", counted), ...scored].join("　"),
    say("workbook.file", { file: visible(file) }),
    say("profile", { name: profileWords(profile, locale) }),
    ...overrides.map((override) => overrideSentence(override, locale)),
    ...(despite === undefined ? [] : [say("despite", { reason: despite })]),
  ];
}

function findingRow(described: DescribedFinding, number: number, findCell: FindCell, locale: Locale): ListRow<Key> {
  const { finding, message, places } = described;
  const { rule, severity, actual, expected, difference } = finding;
  const address = addressOf(places[0]?.place, findCell);
  return {
    severity,
    words: {
      number: String(number),
      severity: locale.report(`severity.${severity}`),
      cell: address?.cell ?? "",
      place: places[0]?.words ?? "",
      message,
      actual: actual === undefined ? "" : figureWords(actual, { locale }),
      expected: expected === undefined ? "" : figureWords(expected, { locale }),
      difference: difference === undefined ? "" : figureWords(difference, { locale }),
      why: ruleWords(rule, locale).why,
      fix: fixWords(described, locale),
    },
    // On the short address alone: some programs break no lines in a cell that is a link.
    links: address === undefined ? {} : { cell: `'${address.sheet}'!${address.cell}` },
  };
}
