import type { Locale } from "@mingzhang/locales";
import { type FileReport, htmlReport, jsonReport, sarifReport, textReport } from "@mingzhang/report";

/** What a report of findings can be, by the names that a command takes. */
export const reportFormats = ["text", "html", "xlsx", "json", "sarif"] as const;

export type ReportFormat = (typeof reportFormats)[number];

/** Columns that any editor shows without breaking lines. */
const usualWidth = 100;

/** One file about many departments; a workbook is about one, and is made elsewhere. */
export function reportOfAll(
  format: Exclude<ReportFormat, "xlsx">,
  reports: readonly FileReport[],
  locale: Locale,
): string {
  switch (format) {
    case "text":
      return reports.map((report) => textReport(report, { locale, width: usualWidth, colours: false })).join("\n");
    case "html":
      return htmlReport(reports, locale);
    case "json":
      return jsonReport(reports);
    case "sarif":
      return sarifReport(reports, locale);
  }
}
