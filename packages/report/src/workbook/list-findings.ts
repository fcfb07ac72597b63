import { dimensions, type Severity, severities } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import type { CellAddress, FindCell } from "@mingzhang/render-excel";
import type { Cell, Worksheet } from "exceljs";
import stringWidth from "string-width";
import { figureWords } from "../figure-words.ts";
import { fixWords } from "../fix-words.ts";
import { wrapped } from "../layout-text.ts";
import { profileWords } from "../profile-words.ts";
import type { DepartmentReport, DescribedFinding } from "../report-department.ts";
import { ruleWords } from "../rule-words.ts";
import { visible } from "../visible.ts";
import { addressOf } from "./address-of.ts";
import { fills } from "./fills.ts";
import { type SheetLook, sheetLook } from "./sheet-look.ts";

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

const line = { style: "thin", color: { argb: "FF808080" } } as const;
const border = { top: line, right: line, bottom: line, left: line };

/** The first sheet: what was found, the gravest first, each row with a link to its cell. */
export function listFindings(sheet: Worksheet, report: DepartmentReport, findCell: FindCell, locale: Locale): void {
  const look = sheetLook(locale);
  const { font } = look;
  const severityWidth =
    2 + Math.max(...severities.map((severity) => stringWidth(locale.report(`severity.${severity}`))));
  sheet.columns = columns.map(({ key, width }) => ({
    key,
    width: Math.max(width, 1 + stringWidth(locale.report(`column.${key}`)), key === "severity" ? severityWidth : 0),
  }));
  for (const [index, words] of headLines(report, locale).entries()) {
    const cell = sheet.addRow([]).getCell(1);
    writeText(cell, words, look);
    cell.font = { ...font, bold: index === 0, size: index === 0 ? 14 : font.size };
    cell.alignment = { horizontal: look.start, readingOrder: locale.dir };
  }
  sheet.addRow([]);
  const head = sheet.addRow(columns.map(({ key }) => locale.report(`column.${key}`)));
  head.eachCell((cell) => {
    Object.assign(cell, { font: { ...font, bold: true }, border, fill: fills.head });
    cell.alignment = { horizontal: "center", vertical: "middle", readingOrder: locale.dir };
  });
  report.findings.forEach((finding, index) => writeFinding(sheet, finding, index + 1, findCell, locale, look));
  const last = head.number + Math.max(report.findings.length, 1);
  if (report.findings.length === 0) writeText(sheet.getRow(last).getCell(1), locale.report("clean"), look);
  sheet.autoFilter = { from: { row: head.number, column: 1 }, to: { row: last, column: columns.length } };
  const rightToLeft = locale.dir === "rtl";
  sheet.views = [{ state: "frozen", xSplit: 0, ySplit: head.number, showGridLines: false, rightToLeft }];
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
  look: SheetLook,
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
    const side = sides[key] ?? "start";
    // On the short address alone: some programs break no lines in a cell that is a link.
    writeText(cell, words[key], look, key === "cell" ? address : undefined);
    cell.border = border;
    cell.alignment = {
      wrapText: true,
      vertical: "top",
      horizontal: side === "center" ? side : look[side],
      // The sign of a figure stands before it.
      readingOrder: side === "end" ? "ltr" : look.dir,
    };
  }
  row.getCell(columns.findIndex(({ key }) => key === "severity") + 1).fill = fills[severity satisfies Severity];
  row.height = Math.min(409, 15 * Math.max(...columns.map(({ key, width }) => lineCount(words[key], width))));
}

const sides: Readonly<Partial<Record<Key, "center" | "end">>> = {
  number: "center",
  severity: "center",
  cell: "center",
  actual: "end",
  expected: "end",
  difference: "end",
};

/** Excel does not fit rows to their text until somebody edits them. */
function lineCount(words: string, width: number): number {
  return words.split("\n").reduce((count, part) => count + wrapped(part, width - 2).length, 0);
}

/** Always text: what a person wrote never becomes a formula, not even when the cell is edited. */
function writeText(cell: Cell, words: string, { font }: SheetLook, link?: CellAddress): void {
  cell.font = link === undefined ? font : { ...font, underline: true, color: { argb: "FF0563C1" } };
  if (/^[=+\-@]/.test(words) && words.length <= 255) cell.numFmt = "@";
  cell.value = link === undefined ? words : { text: words, hyperlink: `'${link.sheet}'!${link.cell}` };
}
