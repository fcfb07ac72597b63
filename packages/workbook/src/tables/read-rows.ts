import { type Amount, columnKeys, plain, rowKey } from "@mingzhang/core";
import type { Cell } from "@mingzhang/spreadsheet";
import { type CellReading, found, problem, shown } from "../cell/cell-reading.ts";
import { readAmount } from "../cell/read-amount.ts";
import { readName } from "../cell/read-name.ts";
import { addressIn, type GridRow, textOf } from "./grid.ts";
import { type LineWords, lineWords } from "./line-words.ts";
import type { Context, Labels, PanelReading } from "./panel-reading.ts";
import { readClassified, readCodeAndName } from "./read-classified.ts";
import { readProject } from "./read-project.ts";

/** A panel of a form, as its data file writes it. */
export interface RawPanel {
  total?: Readonly<Record<string, string>>;
  readonly rows: ({ readonly amounts: Readonly<Record<string, string>> } & Readonly<Record<string, unknown>>)[];
}

/** Reads the rows of one panel; everything that is wrong with any of them is told. */
export function readRows(rows: readonly GridRow[], reading: PanelReading): RawPanel {
  const { panel, form, locale, findings, sheet } = reading;
  const words = lineWords(panel, form, locale);
  const raw: RawPanel = { rows: [] };
  const seen = new Map<string, string>();
  const context: Context = { code: undefined, name: undefined, item: undefined, unit: undefined };
  for (const row of rows) {
    const labelCells = [...reading.labels.values()].flatMap((column) => row.cells.get(column) ?? []);
    const amounts = readAmounts(row, reading);
    if (labelCells.length === 0 && amounts === undefined) continue;
    const at = addressIn(row, labelCells[0]?.column ?? Math.min(...reading.amounts.values()));
    const isTotal = labelCells.some((cell) => words.isTotal(textOf(cell))) && amounts !== undefined;
    if (isTotal) {
      if (raw.total !== undefined && JSON.stringify(raw.total) !== JSON.stringify(amounts)) {
        findings.problems.push({ code: "duplicate-line", sheet, cell: at, values: { value: textOf(labelCells[0]) } });
      }
      raw.total = amounts;
      continue;
    }
    const labels = readLabels(row, words, context, reading, amounts !== undefined);
    if (labels.kind === "problem") {
      // A line of words alone, such as a note or a signature, is no row of the table.
      if (amounts === undefined) notRead(labelCells, at, reading);
      else findings.problems.push({ code: labels.code, sheet, cell: at, values: labels.values });
      continue;
    }
    if (labels.kind === "blank" || amounts === undefined) {
      if (amounts !== undefined)
        findings.problems.push({ code: "unexpected-row", sheet, cell: at, values: { found: firstOf(amounts) } });
      continue;
    }
    const key = rowKey(labels.value);
    const other = seen.get(key);
    if (other !== undefined)
      findings.problems.push({ code: "duplicate-row", sheet, cell: at, values: { value: key, other } });
    seen.set(key, at);
    raw.rows.push({ ...labels.value, amounts });
  }
  return raw;
}

function firstOf(amounts: Readonly<Record<string, string>>): string {
  return Object.values(amounts)[0] ?? "";
}

function notRead(cells: readonly Cell[], at: string, { findings, sheet }: PanelReading): void {
  const words = cells.map(textOf).join(" ").trim();
  if (words !== "") findings.notices.push({ code: "not-read", sheet, cell: at, values: { found: shown(words) } });
}

/** The amounts of a row by column; nothing where every cell is blank. */
function readAmounts(
  row: GridRow,
  { panel, amounts, unit, sheet, findings }: PanelReading,
): Readonly<Record<string, string>> | undefined {
  const read: Record<string, string> = {};
  let isWrong = false;
  for (const key of columnKeys(panel.columns)) {
    const column = amounts.get(key);
    if (column === undefined) continue;
    const reading: CellReading<Amount> = readAmount(row.cells.get(column), unit);
    const cell = addressIn(row, column);
    if (reading.kind === "problem") {
      findings.problems.push({ code: reading.code, sheet, cell, values: reading.values });
      isWrong = true;
    }
    if (reading.kind !== "value") continue;
    read[key] = plain(reading.value);
    if (reading.remark !== undefined) findings.notices.push({ ...reading.remark, sheet, cell });
  }
  return isWrong || Object.keys(read).length > 0 ? read : undefined;
}

function readLabels(
  row: GridRow,
  words: LineWords,
  context: Context,
  reading: PanelReading,
  hasAmounts: boolean,
): CellReading<Labels> {
  const line = row.cells.get(reading.labels.get("line") ?? 0);
  const { panel, catalogue } = reading;
  switch (panel.rows.kind) {
    case "items": {
      const name = readName(line);
      if (name.kind !== "value") return name;
      const item = words.findItem(name.value, context.item);
      if (item === undefined) return problem("unknown-line", { found: shown(name.value) });
      context.item = item;
      return found({ item });
    }
    case "categories": {
      const category = readCodeAndName({ name: line }, catalogue.functional);
      if (category.kind !== "value") return category;
      const { code } = category.value;
      return code.length === 3 ? found({ code }) : problem("not-a-code", { found: code });
    }
    case "functional":
      return readClassified(row, reading, catalogue.functional, context);
    case "economic":
      return readClassified(row, reading, catalogue.economic, context);
    case "projects":
      return readProject(row, reading, context, hasAmounts);
    case "named": {
      const name = readName(line);
      return name.kind === "value" ? found({ name: name.value }) : name;
    }
  }
}
