import { columnKeys, type Panel } from "@mingzhang/core";
import { cellAddress } from "@mingzhang/spreadsheet";
import type { PanelBlock } from "../../layout/block.ts";
import { firstColumn, shownKey } from "../marks.ts";
import { labelFields, panelOfForm, panelPath } from "../panel-fields.ts";
import { type PanelRow, panelRows, totalRow } from "./panel-rows.ts";
import type { WriterSetting } from "./setting.ts";
import { columnRange } from "./sheet-pen.ts";

/** A panel of an official table as it stands on its sheet: which row and which column is what. */
export interface PanelView {
  readonly block: PanelBlock;
  readonly panel: Panel;
  /** The columns before the amounts; a category is shown by its code and its official name, of which the data has the code alone. */
  readonly labels: readonly string[];
  readonly amounts: readonly string[];
  readonly total: PanelRow;
  readonly rows: readonly PanelRow[];
  /** The sheet's rows of the first and the last row but the total. */
  readonly first: number;
  readonly last: number;
  readonly totalNumber: number;
  /** The number of a column of labels or amounts. */
  columnOf(key: string): number;
  addressOf(key: string, row: number): string;
  /** The cells of a column in all rows but the total, or from a row of the sheet on. */
  rangeOf(key: string, from?: number): string;
}

/** @param top the sheet's row below the head */
export function panelView(block: PanelBlock, { draft, catalogue }: WriterSetting, top: number): PanelView {
  const panel = panelOfForm(block.form, block.panel);
  const path = panelPath(block.form, block.panel);
  const labels = panel.rows.kind === "categories" ? ["code", shownKey] : labelFields[panel.rows.kind];
  const amounts = columnKeys(panel.columns);
  const rows = panelRows(panel, draft, path, catalogue);
  const first = panel.total === "first" ? top + 1 : top;
  const last = first + rows.length - 1;
  const columnOf = (key: string) => firstColumn + [...labels, ...amounts].indexOf(key);
  return {
    block,
    panel,
    labels,
    amounts,
    total: totalRow(draft, path),
    rows,
    first,
    last,
    totalNumber: panel.total === "first" ? top : last + 1,
    columnOf,
    addressOf: (key, row) => cellAddress(columnOf(key), row),
    rangeOf: (key, from = first) => columnRange(columnOf(key), from, last),
  };
}

/** The column of how far a row is from its sums; the words for it stand in the next. */
export function checkColumn({ labels, amounts }: PanelView): number {
  return firstColumn + labels.length + amounts.length;
}
