import type { FormId } from "@mingzhang/core";
import type { Sheet, Workbook } from "@mingzhang/spreadsheet";
import type { MoneyUnit } from "../cell/money-unit.ts";
import type { SheetNotice, SheetProblem } from "../sheet-problem.ts";
import { findBlocks } from "./find-blocks.ts";
import { gridRows } from "./grid.ts";
import { matchForm } from "./match-form.ts";
import { readBanner } from "./read-banner.ts";
import { type RawForm, readTable } from "./read-table.ts";
import { titleRecogniser } from "./recognise-title.ts";
import type { TableFindings } from "./table-findings.ts";
import type { TablesSetting } from "./tables-setting.ts";
import { tellHidden } from "./tell-hidden.ts";

/** What the official tables of a workbook, or of several files, come to. */
export interface TablesReading {
  /** The forms that were found, as their data file writes them. */
  readonly forms: Readonly<Partial<Record<FormId, RawForm>>>;
  /** Where each of them stands. */
  readonly places: ReadonlyMap<FormId, TablePlace>;
  /** 编制部门, as the tables say it. */
  readonly department?: string;
  readonly problems: readonly SheetProblem[];
  readonly notices: readonly SheetNotice[];
}

export interface TablePlace {
  readonly sheet: string;
  readonly unit: MoneyUnit;
}

/**
 * Reads official tables as a bureau's system exports them: known by their titles and headings, wherever they stand.
 *
 * @param name what a sheet is called that has no name of its own, because it is a CSV file
 */
export function readTables({ sheets, format, notices }: Workbook, name: string, setting: TablesSetting): TablesReading {
  const findings: TableFindings = { problems: [], notices: [...notices] };
  const found = new Map<FormId, RawForm>();
  const places = new Map<FormId, TablePlace>();
  let department: string | undefined;
  for (const each of sheets) {
    const sheet = format === "csv" ? { ...each, name } : each;
    if (sheet.hidden) {
      if (sheet.rows.length > 0) findings.notices.push({ code: "skipped-sheet", sheet: sheet.name, values: {} });
      continue;
    }
    const read = readSheet(sheet, setting, findings);
    department ??= read.department;
    for (const { form, data, unit } of read.tables) {
      const other = places.get(form);
      if (other !== undefined) {
        findings.problems.push({ code: "duplicate-part", sheet: sheet.name, values: { other: other.sheet } });
        continue;
      }
      places.set(form, { sheet: sheet.name, unit });
      found.set(form, data);
    }
    if (read.tables.length === 0 && sheet.rows.length > 0 && !read.isRefused) {
      findings.notices.push({ code: "other-sheet", sheet: sheet.name, values: {} });
    }
  }
  return {
    forms: Object.fromEntries(found),
    places,
    ...(department === undefined ? {} : { department }),
    ...findings,
  };
}

interface FoundTable {
  readonly form: FormId;
  readonly data: RawForm;
  readonly unit: MoneyUnit;
}

function readSheet(
  sheet: Sheet,
  setting: TablesSetting,
  findings: TableFindings,
): { readonly tables: readonly FoundTable[]; readonly department?: string; readonly isRefused: boolean } {
  const recognise = titleRecogniser(setting.locale);
  const rows = gridRows(sheet);
  const blocks = findBlocks(rows, recognise(sheet.name), recognise);
  const before = findings.problems.length;
  let department: string | undefined;
  let sheetUnit: MoneyUnit | undefined;
  const tables = blocks.flatMap((block): readonly FoundTable[] => {
    const matched = matchForm(block, sheet, setting.locale, findings);
    const banner = readBanner(matched?.head.before ?? block.rows, setting.locale);
    department ??= banner.department;
    sheetUnit = banner.unit ?? sheetUnit;
    if (matched === undefined) return [];
    const unit = sheetUnit ?? setting.unit;
    if (unit === undefined) {
      findings.problems.push({ code: "unknown-unit", sheet: sheet.name, values: {} });
      return [];
    }
    const data = readTable(matched, sheet, unit, department, setting, findings);
    return [{ form: matched.id, data, unit }];
  });
  if (tables.length > 0) tellHidden(sheet, rows, findings);
  return { tables, isRefused: findings.problems.length > before, ...(department === undefined ? {} : { department }) };
}
