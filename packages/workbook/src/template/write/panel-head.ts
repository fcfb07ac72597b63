import { type Column, columnKeys } from "@mingzhang/core";
import { firstColumn, shownKey } from "../marks.ts";
import { looks } from "./looks.ts";
import { checkColumn, type PanelView } from "./panel-view.ts";
import { textWidth } from "./row-height.ts";
import type { WriterSetting } from "./setting.ts";
import type { SheetPen } from "./sheet-pen.ts";

const labelWidths: Readonly<Record<string, number>> = {
  item: 38,
  code: 12,
  name: 34,
  unit: 26,
  project: 36,
  [shownKey]: 34,
};

/** How many rows the head of a table takes: one for each level of its columns. */
export function headDepth(columns: readonly Column[]): number {
  return 1 + Math.max(0, ...columns.map((column) => ("group" in column ? headDepth(column.columns) : 0)));
}

/** The head of a panel, from the tree of its columns, on the rows that end above the panel. */
export function writePanelHead(pen: SheetPen, view: PanelView, setting: WriterSetting): void {
  const { locale, words } = setting;
  const { form } = view.block;
  const depth = headDepth(view.panel.columns);
  const top = pen.nextNumber;
  for (let level = 1; level <= depth; level += 1) pen.nextShown(level === depth ? 32 : 20);

  const put = (column: number, level: number, text: string, rows: number, columns: number) => {
    for (let row = top + level; row < top + level + rows; row += 1) {
      for (let at = column; at < column + columns; at += 1) pen.sheet.getCell(row, at).style = looks.head;
    }
    pen.sheet.getCell(top + level, column).value = text;
    if (rows > 1 || columns > 1) {
      pen.sheet.mergeCells(top + level, column, top + level + rows - 1, column + columns - 1);
    }
  };
  const groups = (columns: readonly Column[], level: number, from: number): void => {
    let at = from;
    for (const column of columns) {
      if ("group" in column) {
        const span = columnKeys([column]).length;
        put(at, level, locale.form(`${form}.groups.${column.group}`), 1, span);
        groups(column.columns, level + 1, at);
        at += span;
      } else {
        put(at, level, locale.form(`${form}.columns.${column.key}`), depth - level, 1);
        pen.widen(at, 15);
        at += 1;
      }
    }
  };

  view.labels.forEach((label, index) => {
    put(firstColumn + index, 0, labelHead(label, view, setting), depth, 1);
    pen.widen(firstColumn + index, labelWidths[label] ?? 20);
  });
  groups(view.panel.columns, 0, firstColumn + view.labels.length);
  put(checkColumn(view), 0, words.head.difference, depth, 1);
  put(checkColumn(view) + 1, 0, words.head.verdict, depth, 1);
  pen.widen(checkColumn(view), 10);
  pen.widen(checkColumn(view) + 1, Math.max(22, ...Object.values(words.verdict).map(textWidth)));
}

function labelHead(label: string, { panel, block }: PanelView, { locale, words }: WriterSetting): string {
  const { form } = block;
  switch (panel.rows.kind) {
    case "items":
    case "named":
      return locale.form(`${form}.labels.item`);
    case "categories":
      return label === "code" ? words.head.code : locale.form(`${form}.labels.category`);
    case "functional":
    case "economic":
    case "projects":
      if (label === "unit") return words.head.unit;
      return locale.form(`${form}.labels.${label === "code" ? "codes" : label}`);
  }
}
