import type { Disclosure } from "./disclosure.ts";
import { type PanelData, rowKey } from "./form-data.ts";
import type { FormId } from "./forms/index.ts";
import type { Amount } from "./money.ts";

/** The key of a panel's total, beside the keys that {@link rowKey} gives its rows. */
export const totalKey = "total";

/**
 * The data of one panel of a form; forms with a single panel call it `main`.
 *
 * @throws {RangeError} when the form has no such panel
 */
export function panelOf({ forms }: Pick<Disclosure, "forms">, form: FormId, panel = "main"): PanelData {
  const panels: Readonly<Record<string, PanelData>> = forms[form];
  const data = panels[panel];
  if (data === undefined) throw new RangeError(`${form} has no panel ${panel}`);
  return data;
}

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
