import { type FormId, forms, type Panel } from "@mingzhang/core";

/** The fields of the data that name a row, by the kind of rows of its panel. */
export const labelFields: Readonly<Record<Panel["rows"]["kind"], readonly string[]>> = {
  items: ["item"],
  categories: ["code"],
  functional: ["code", "name"],
  economic: ["code", "name"],
  projects: ["unit", "code", "name", "project"],
  named: ["name"],
};

/** Whether the rows are declared, and nobody adds one. */
export function hasFixedRows({ rows }: Panel): boolean {
  return rows.kind === "items" || rows.kind === "categories";
}

/** @throws {RangeError} when the form has no such panel */
export function panelOfForm(form: FormId, id: string): Panel {
  const panel: Panel | undefined = forms.find((each) => each.id === form)?.panels.find((each) => each.id === id);
  if (panel === undefined) throw new RangeError(`${form} has no panel ${id}`);
  return panel;
}

export function panelPath(form: FormId, panel: string): string {
  return `forms.${form}.${panel}`;
}
