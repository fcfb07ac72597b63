import { escapeText, workbookBytes } from "@mingzhang/render-excel";
import ExcelJS from "exceljs";
import type { Exchange } from "./exchange.ts";
import type { UnitStatus } from "./translation-unit.ts";

/** The words on the sheet, in the translators' language. */
export interface SheetWords {
  readonly title: string;
  readonly columns: {
    readonly source: string;
    readonly target: string;
    readonly status: string;
    readonly context: string;
  };
  readonly statuses: Readonly<Record<UnitStatus, string>>;
  /** What stands in the list of statuses when a row is chosen. */
  readonly hint: string;
}

const columns = ["source", "target", "status", "context"] as const;
const widths = { source: 60, target: 60, status: 12, context: 40 };

/** An Excel sheet for translators who have no tool of their own. Every cell is text, so that nothing becomes a formula. */
export async function writeSheet(exchange: Exchange, words: SheetWords, rightToLeft: boolean): Promise<Uint8Array> {
  const { sourceLanguage, targetLanguage, department, year, entries } = exchange;
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, { created: epoch, modified: epoch, title: words.title });
  const sheet = workbook.addWorksheet(words.title, { views: [{ state: "frozen", ySplit: 2, xSplit: 0 }] });
  sheet.columns = columns.map((key) => ({ key, width: widths[key] }));
  sheet.addRow([sourceLanguage, targetLanguage, department, String(year)]);
  sheet.addRow(columns.map((key) => words.columns[key])).font = { bold: true };
  const choices = `"${["draft", "reviewed"].map((status) => words.statuses[status as UnitStatus]).join(",")}"`;
  for (const { source, target, status, context } of entries) {
    const row = sheet.addRow([source, target, words.statuses[status], context].map(escapeText));
    row.alignment = { wrapText: true, vertical: "top" };
    row.getCell(2).alignment = { wrapText: true, vertical: "top", readingOrder: rightToLeft ? "rtl" : "ltr" };
    row.getCell(3).dataValidation = {
      type: "list",
      allowBlank: true,
      formulae: [choices],
      showInputMessage: true,
      prompt: words.hint,
    };
  }
  return await workbookBytes(workbook);
}

/** No clock reaches a file. */
const epoch = new Date(0);
