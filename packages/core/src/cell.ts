import { type PanelData, rowKey } from "./form-data.ts";
import type { Amount } from "./money.ts";

/** The key of a panel's total, beside the keys that {@link rowKey} gives its rows. */
export const totalKey = "total";

/** The amount in a cell, `undefined` where it is blank or the row is missing. */
export function cell(panel: PanelData, row: string, column: string): Amount | undefined {
  if (row === totalKey) return panel.total?.[column];
  return panel.rows.find((each) => rowKey(each) === row)?.amounts[column];
}

/** Whether no cell of the panel is filled. */
export function isBlank(panel: PanelData): boolean {
  const amounts = [panel.total ?? {}, ...panel.rows.map((row) => row.amounts)];
  return amounts.every((each) => Object.values(each).every((value) => value === undefined));
}
