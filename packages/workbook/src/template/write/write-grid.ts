import { cellAddress } from "@mingzhang/spreadsheet";
import { blockId } from "../../layout/block.ts";
import { fieldAt } from "../../layout/field.ts";
import { join } from "../draft.ts";
import { blockMark, firstColumn, sampleMark, shownKey, valueKey } from "../marks.ts";
import { samples, translatedSample } from "../official-words.ts";
import { blockTitle, columnWidth, type GridColumn, gridColumns } from "./columns.ts";
import { type CurrentFormula, writeGridCell } from "./grid-cell.ts";
import { type Grid, type GridRow, gridRows } from "./grid-rows.ts";
import { gridTally } from "./grid-tally.ts";
import { looks } from "./looks.ts";
import type { WriterSetting } from "./setting.ts";
import type { SheetPen } from "./sheet-pen.ts";
import { validationOf } from "./validation.ts";

/** Writes a block of fields, records or a list; `at` gives the paths of the data their place in a list that has a sheet each. */
export function writeGrid(
  pen: SheetPen,
  block: Grid,
  setting: WriterSetting,
  { at, current }: { readonly at: (pattern: string) => string | undefined; readonly current: CurrentFormula },
): void {
  const columns = gridColumns(block, setting);
  const hidden = block.kind === "fields" && block.hidden === true;
  if (!hidden) {
    pen.nextShown(8);
    pen.write(pen.nextShown(22).getCell(firstColumn), blockTitle(block, setting), "heading");
  }
  pen.keys(`${blockMark}${blockId(block)}`, columns.map(keyOf));
  if (!hidden) {
    writeHead(pen, columns, block);
    writeSample(pen, columns, block, setting);
  }
  const rows = gridRows(block, setting, at);
  const first = pen.nextNumber;
  for (const each of rows) {
    const row = pen.next();
    row.hidden = hidden;
    if (each.key !== undefined) pen.key(row, each.key);
    columns.forEach((column, index) => {
      writeGridCell(row.getCell(firstColumn + index), column, each, { block, columns, setting, current });
    });
  }
  if (hidden) return;
  validateRows(pen, columns, rows, first, setting);
  pen.count(gridTally(columns, block, rows, first));
}

function keyOf(column: GridColumn): string {
  return "key" in column ? column.key : shownKey;
}

function writeHead(pen: SheetPen, columns: readonly GridColumn[], block: Grid): void {
  const row = pen.nextShown(30);
  columns.forEach((column, index) => {
    pen.widen(firstColumn + index, columnWidth(column, block));
    if (column.kind !== "gap") pen.write(row.getCell(firstColumn + index), column.head, "head");
  });
}

/** A row that shows how it is meant; it is marked, and what stands in it is never imported. */
function writeSample(pen: SheetPen, columns: readonly GridColumn[], block: Grid, { words }: WriterSetting): void {
  const sample = samples[blockId(block)];
  if (sample === undefined) return;
  const row = pen.next();
  pen.key(row, sampleMark);
  columns.forEach((column, index) => {
    const cell = row.getCell(firstColumn + index);
    cell.style = column.kind === "translation" ? looks.sampleRightToLeft : looks.sample;
    if (column.kind === "label") cell.value = words.head.sample;
    const text = sampleText(column, blockId(block));
    if (text !== undefined) cell.value = text;
  });
}

function sampleText(column: GridColumn, block: string): string | undefined {
  switch (column.kind) {
    case "input":
      return samples[block]?.[column.key];
    case "translation":
      return translatedSample(block, column.language)?.[column.column || valueKey];
    case "label":
    case "gap":
    case "current":
    case "change":
    case "status":
      return undefined;
  }
}

function validateRows(
  pen: SheetPen,
  columns: readonly GridColumn[],
  rows: readonly GridRow[],
  first: number,
  setting: WriterSetting,
): void {
  const last = first + rows.length - 1;
  columns.forEach((column, index) => {
    const at = firstColumn + index;
    const range = `${cellAddress(at, first)}:${cellAddress(at, last)}`;
    if (column.kind === "status") {
      const rule = validationOf("", fieldAt("translations.ug-CN.*.status").kind, setting);
      if (rule !== undefined) pen.validate(range, { ...rule, prompt: setting.words.prompt.status });
    }
    if (column.kind !== "input") return;
    if (column.field !== undefined) {
      const pattern = join(rows[0]?.pattern ?? "", column.column);
      const rule = validationOf(pattern, column.field.kind, setting);
      if (rule !== undefined) pen.validate(range, rule);
      return;
    }
    rows.forEach(({ pattern }, offset) => {
      const rule = validationOf(pattern, fieldAt(pattern).kind, setting);
      if (rule !== undefined) pen.validate(cellAddress(at, first + offset), rule);
    });
  });
}
