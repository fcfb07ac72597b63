import { Decimal } from "@mingzhang/core";
import { type Ledger, type LedgerProblem, type LedgerRow, ledgerProblems, sumFen } from "@mingzhang/ledger";
import type { Cell, Sheet, Workbook } from "@mingzhang/spreadsheet";
import { readYuan } from "../cell/read-amount.ts";
import { comparableName } from "../cell/read-name.ts";
import type { SheetNotice, SheetProblem } from "../sheet-problem.ts";
import { addressIn, type GridRow, gridRows, shownColumn, textOf } from "../tables/grid.ts";
import type { TableFindings } from "../tables/table-findings.ts";
import type { TablesSetting } from "../tables/tables-setting.ts";
import { tellHidden } from "../tables/tell-hidden.ts";
import { findLedgerHead, type LedgerColumn, type LedgerHead } from "./find-ledger-head.ts";
import { readLedgerRow } from "./read-ledger-row.ts";

/** The exact ledger of a workbook, and what is wrong with its rows. */
export interface LedgerReading {
  readonly ledger: Ledger;
  readonly problems: readonly SheetProblem[];
  readonly notices: readonly SheetNotice[];
}

/**
 * Reads the ledgers of a workbook: sheets whose head names item, section, source and amount, one row a sum of money. All of
 * them are one ledger, as a department may keep a sheet for each unit.
 *
 * @param name what a sheet is called that has no name of its own, because it is a CSV file
 * @returns nothing where no sheet is a ledger
 */
export function readLedger(
  { sheets, format }: Workbook,
  name: string,
  setting: TablesSetting,
): LedgerReading | undefined {
  const findings: TableFindings = { problems: [], notices: [] };
  const rows: PlacedRow[] = [];
  let isLedger = false;
  for (const each of sheets) {
    const sheet = format === "csv" ? { ...each, name } : each;
    const grid = gridRows(sheet);
    const head = findLedgerHead(grid, setting.locale);
    if (head === undefined) continue;
    if (sheet.hidden) {
      findings.notices.push({ code: "skipped-sheet", sheet: sheet.name, values: {} });
      continue;
    }
    isLedger = true;
    tellHidden(sheet, grid, findings);
    for (const [column, words] of head.others) {
      const cell = addressIn(grid[head.rows - 1] as GridRow, column);
      findings.notices.push({ code: "unused-column", sheet: sheet.name, cell, values: { found: words } });
    }
    rows.push(...readSheet(sheet, grid, head, setting, findings));
  }
  if (!isLedger) return undefined;
  const ledger = { rows: rows.map(({ row }) => row) };
  const wrong = ledgerProblems(ledger, setting.catalogue).map((each) => placed(each, rows));
  return { ledger, problems: [...findings.problems, ...wrong], notices: findings.notices };
}

/** A row of the ledger, and where it stands. */
interface PlacedRow {
  readonly row: LedgerRow;
  readonly sheet: string;
  readonly cellOf: (column: LedgerColumn) => string;
}

function placed({ code, row, field, value }: LedgerProblem, rows: readonly PlacedRow[]): SheetProblem {
  const { sheet = "", cellOf } = rows[row] ?? {};
  return { code, sheet, ...(cellOf === undefined ? {} : { cell: cellOf(field) }), values: { found: value } };
}

const columnNames: readonly LedgerColumn[] = ["unit", "item", "section", "source", "project", "amount"];
const optional: ReadonlySet<LedgerColumn> = new Set<LedgerColumn>(["project"]);

function readSheet(
  sheet: Sheet,
  grid: readonly GridRow[],
  head: LedgerHead,
  setting: TablesSetting,
  { problems, notices }: TableFindings,
): readonly PlacedRow[] {
  const moneyUnit = head.unit ?? setting.unit;
  if (moneyUnit === undefined) {
    problems.push({ code: "unknown-unit", sheet: sheet.name, values: {} });
    return [];
  }
  const byNumber = new Map(grid.map((row) => [row.number, row]));
  const rows: PlacedRow[] = [];
  for (const row of grid.slice(head.rows)) {
    const at = (column: LedgerColumn) => addressIn(row, head.columns.get(column) ?? 1);
    const cellOf = (column: LedgerColumn) => shownCell(row, head.columns.get(column), sheet, byNumber);
    const money = readYuan(cellOf("amount"), moneyUnit);
    if (isTotal(row, setting) && cellOf("item") === undefined) {
      const sum = sumFen(rows.map((each) => each.row.amount));
      const expected = new Decimal(String(sum)).dividedBy(100).toFixed(2);
      if (money.kind === "value" && !new Decimal(expected).equals(money.value)) {
        const values = { found: money.value, expected };
        problems.push({ code: "total-differs", sheet: sheet.name, cell: at("amount"), values });
      }
      continue;
    }
    if (money.kind === "blank" || (money.kind === "value" && money.value === "0")) continue;
    const reading = readLedgerRow(cellOf, { ...setting, moneyUnit, department: head.department });
    for (const column of columnNames) {
      const each = reading[column];
      const place = { sheet: sheet.name, cell: at(column) };
      if (each.kind === "problem") problems.push({ code: each.code, ...place, values: each.values });
      else if (each.kind === "blank" && !optional.has(column))
        problems.push({ code: "missing-value", ...place, values: { expected: column } });
      else if (each.kind === "value" && each.remark !== undefined) notices.push({ ...each.remark, ...place });
    }
    if (reading.row !== undefined) rows.push({ row: reading.row, sheet: sheet.name, cellOf: at });
  }
  return rows;
}

/** What is shown in a cell: of a merged one, its first. */
function shownCell(
  row: GridRow,
  column: number | undefined,
  { merges }: Sheet,
  byNumber: ReadonlyMap<number, GridRow>,
): Cell | undefined {
  if (column === undefined) return undefined;
  const own = row.cells.get(column);
  if (own !== undefined || merges.length === 0) return own;
  const [number, shown] = shownColumn(merges, row.number, column);
  return byNumber.get(number)?.cells.get(shown);
}

/** 总计 or 合计: what adds up the rows above is no row of its own. */
function isTotal({ cells }: GridRow, { locale }: TablesSetting): boolean {
  const totals = new Set((locale.words.intake?.totals ?? []).map(comparableName));
  return [...cells.values()].some((cell) => totals.has(comparableName(textOf(cell))));
}
