import { compose } from "@mingzhang/compose";
import { layOutDocument, workbookBytes } from "@mingzhang/render-excel";
import ExcelJS from "exceljs";
import type { DepartmentReport } from "../report-department.ts";
import type { Setting } from "../setting.ts";
import { listFindings } from "./list-findings.ts";
import { markCells } from "./mark-cells.ts";

export async function writeWorkbook(report: DepartmentReport, setting: Setting): Promise<Uint8Array> {
  const { disclosure, catalogue, locale } = setting;
  const workbook = new ExcelJS.Workbook();
  const title = locale.report("workbook.sheet");
  // Added before the tables, so that it is the first that a clerk sees.
  const sheet = workbook.addWorksheet(title);
  const findCell = layOutDocument(workbook, compose(disclosure, { locale, catalogue }));
  workbook.title = title;
  listFindings(sheet, report, findCell, locale);
  markCells(workbook, report.findings, findCell, locale);
  return await workbookBytes(workbook);
}
