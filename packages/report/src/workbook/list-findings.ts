import { dimensions, type Severity } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import type { CellAddress, FindCell } from "@mingzhang/render-excel";
import type { Cell, Worksheet } from "exceljs";
import { figureWords } from "../figure-words.ts";
import { fixWords } from "../fix-words.ts";
import { wrapped } from "../layout-text.ts";
import { profileWords } from "../profile-words.ts";
import type { DepartmentReport, DescribedFinding } from "../report-department.ts";
import { ruleWords } from "../rule-words.ts";
import { visible } from "../visible.ts";
import { addressOf } from "./address-of.ts";
import { fills } from "./fills.ts";

const columns = [
  { key: "number", width: 5 },
  { key: "severity", width: 6 },
  { key: "cell", width: 8 },
  { key: "place", width: 28 },
  { key: "message", width: 48 },
  { key: "actual", width: 11 },
  { key: "expected", width: 11 },
  { key: "difference", width: 11 },
  { key: "why", width: 26 },
  { key: "fix", width: 28 },
] as const;

type Key = (typeof columns)[number]["key"];

const font = { name: "宋体", size: 10.5 };
const line = { style: "thin", color: { argb: "FF808080" } } as const;
const border = { top: line, right: line, bottom: line, left: line };

/** The first sheet: what was found, the gravest first, each row with a link to its cell. */
export function listFindings(sheet: Worksheet, report: DepartmentReport, findCell: FindCell, locale: Locale): void {
  sheet.columns = columns.map(({ key, width }) => ({ key, width }));
  for (const [index, words] of headLines(report, locale).entries()) {
    const cell = sheet.addRow([]).getCell(1);
    writeText(cell, words);
    cell.font = { ...font, bold: index === 0, size: index === 0 ? 14 : font.size };
  }
  sheet.addRow([]);
  const head = sheet.addRow(columns.map(({ key }) => locale.report(`column.${key}`)));
  head.eachCell((cell) => {
    Object.assign(cell, { font: { ...font, bold: true }, border, fill: fills.head });
    cell.alignment = { horizontal: "center", vertical: "middle" };
  });
  report.findings.forEach((finding, index) => writeFinding(sheet, finding, index + 1, findCell, locale));
  const last = head.number + Math.max(report.findings.length, 1);
  if (report.findings.length === 0) writeText(sheet.getRow(last).getCell(1), locale.report("clean"));
  sheet.autoFilter = { from: { row: head.number, column: 1 }, to: { row: last, column: columns.length } };
  sheet.views = [{ state: "frozen", xSplit: 0, ySplit: head.number, showGridLines: false }];
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${head.number}:${head.number}`,
  });
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
    ...overrides.map(({ rule, was, is, reason }) => {
      const { title } = ruleWords(rule, locale);
      return say("override", { title, was: say(`severity.${was}`), is: say(`severity.${is}`), reason });
    }),
    ...(despite === undefined ? [] : [say("despite", { reason: despite })]),
  ];
}

function writeFinding(
  sheet: Worksheet,
  described: DescribedFinding,
  number: number,
  findCell: FindCell,
  locale: Locale,
): void {
  const { finding, message, places } = described;
  const { rule, severity, actual, expected, difference } = finding;
  const address = addressOf(places[0]?.place, findCell);
  const words: Readonly<Record<Key, string>> = {
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
  };
  const row = sheet.addRow([]);
  for (const [index, { key }] of columns.entries()) {
    const cell = row.getCell(index + 1);
    // On the short address alone: some programs break no lines in a cell that is a link.
    writeText(cell, words[key], key === "cell" ? address : undefined);
    cell.border = border;
    cell.alignment = { wrapText: true, vertical: "top", horizontal: alignments[key] ?? "left" };
  }
  row.getCell(columns.findIndex(({ key }) => key === "severity") + 1).fill = fills[severity satisfies Severity];
  row.height = Math.min(409, 15 * Math.max(...columns.map(({ key, width }) => lineCount(words[key], width))));
}

const alignments: Readonly<Partial<Record<Key, "center" | "right">>> = {
  number: "center",
  severity: "center",
  cell: "center",
  actual: "right",
  expected: "right",
  difference: "right",
};

/** Excel does not fit rows to their text until somebody edits them. */
function lineCount(words: string, width: number): number {
  return words.split("\n").reduce((count, part) => count + wrapped(part, width - 2).length, 0);
}

/** Always text: what a person wrote never becomes a formula, not even when the cell is edited. */
function writeText(cell: Cell, words: string, link?: CellAddress): void {
  cell.font = link === undefined ? font : { ...font, underline: true, color: { argb: "FF0563C1" } };
  if (/^[=+\-@]/.test(words) && words.length <= 255) cell.numFmt = "@";
  cell.value = link === undefined ? words : { text: words, hyperlink: `'${link.sheet}'!${link.cell}` };
}
