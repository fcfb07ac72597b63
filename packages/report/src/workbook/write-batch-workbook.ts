import type { Locale } from "@mingzhang/locales";
import { workbookBytes } from "@mingzhang/render-excel";
import ExcelJS from "exceljs";
import {
  type BatchReport,
  batchSummary,
  linkTo,
  placesWords,
  subjectWords,
  type WordedFinding,
} from "../batch-report.ts";
import { overrideSentence } from "../overrides.ts";
import { profileWords } from "../profile-words.ts";
import { ruleWords } from "../rule-words.ts";
import { type ListRow, writeList } from "./write-list.ts";

const columns = [
  { key: "number", width: 5, side: "center" },
  { key: "severity", width: 6, side: "center" },
  { key: "rule", width: 20 },
  { key: "department", width: 24 },
  { key: "message", width: 44 },
  { key: "place", width: 34 },
  { key: "document", width: 22 },
  { key: "checked", width: 30 },
  { key: "why", width: 26 },
  { key: "fix", width: 28 },
] as const;

type Key = (typeof columns)[number]["key"];

export async function writeBatchWorkbook(report: BatchReport, locale: Locale): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const title = locale.report("batch.title");
  const headLines = [
    title,
    batchSummary(report, locale),
    locale.report("profile", { name: profileWords(report.profile, locale) }),
    ...report.overrides.map((override) => overrideSentence(override, locale)),
  ];
  const rows = report.findings.map((finding, index) => findingRow(finding, index + 1, report, locale));
  writeList<Key>(workbook.addWorksheet(locale.report("workbook.sheet")), { headLines, columns, rows }, locale);
  // The library would state the time of day.
  Object.assign(workbook, { created: new Date(0), modified: new Date(0), title });
  return await workbookBytes(workbook);
}

function findingRow(finding: WordedFinding, number: number, report: BatchReport, locale: Locale): ListRow<Key> {
  const { rule, severity, department, message } = finding;
  const { title, why, fix } = ruleWords(rule, locale);
  const found = report.departments.find(({ code }) => code === department);
  // A cell has room for one link.
  const document = found?.documents[0];
  const checked = found?.checked;
  return {
    severity,
    words: {
      number: String(number),
      severity: locale.report(`severity.${severity}`),
      rule: title,
      department: subjectWords(department, report, locale),
      message,
      place: placesWords(finding, report, locale).join("\n"),
      document: document ?? "",
      checked: checked ?? "",
      why,
      fix,
    },
    links: {
      ...(document === undefined ? {} : { document: linkTo(document) }),
      ...(checked === undefined ? {} : { checked: linkTo(checked) }),
    },
  };
}
