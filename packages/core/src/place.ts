import { totalKey } from "./cell.ts";
import type { Disclosure } from "./disclosure.ts";
import { columnKeys, type Form } from "./form.ts";
import { type PanelData, rowKey } from "./form-data.ts";
import { type FormId, forms } from "./forms/index.ts";
import type { ProblemPath } from "./problem.ts";

/** A form, one of its rows (as `rowKey` names it, or `total`), or one of its cells; the column also tells the panel. */
export interface FormPlace {
  readonly form: string;
  readonly row?: string;
  readonly column?: string;
}

export interface CellPlace extends FormPlace {
  readonly row: string;
  readonly column: string;
}

/** What stands in no form, by its path in the data: `comparisons.items.3.previous`. */
export interface FactPlace {
  readonly fact: string;
}

/** Some characters of a text that a person wrote. */
export interface TextPlace {
  /** The text's path in the data: `projects.0.allocation`. */
  readonly text: string;
  /** Its paragraph, counted from 0; paragraphs end at line feeds. */
  readonly paragraph: number;
  /** The characters of the paragraph, the last one excluded, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
}

export type Place = FormPlace | FactPlace | TextPlace;

/** One string a place, so that places can be compared and be keys. */
export function placeKey(place: Place): string {
  if ("fact" in place) return place.fact;
  if ("text" in place) return `${place.text} ${place.paragraph}:${place.from}-${place.to}`;
  const { form, row, column } = place;
  const where = row === undefined ? form : `${form} ${row}`;
  return column === undefined ? where : `${where} ${column}`;
}

/** Whether two figures stand in one row or one column of a form, are fields of one thing, or the same field of two. */
export function areNeighbours(one: Place, other: Place): boolean {
  if ("form" in one && "form" in other) {
    return one.form === other.form && (one.row === other.row) !== (one.column === other.column);
  }
  if (!("fact" in one && "fact" in other)) return false;
  const [parts, others] = [one.fact.split("."), other.fact.split(".")];
  return parts.length === others.length && parts.filter((part, index) => part !== others[index]).length === 1;
}

/** The place of the characters from `from` to `to` of a whole text, which begin and end in one paragraph. */
export function textPlace(path: string, text: string, from: number, to: number): TextPlace {
  const before = text.slice(0, from).split("\n");
  const start = from - (before.at(-1)?.length ?? 0);
  return { text: path, paragraph: before.length - 1, from: from - start, to: to - start };
}

/** Where in the data a place is, as far as the data goes: the row of a blank cell, the form of a missing row. */
export function dataPath(place: Place, disclosure: Disclosure): ProblemPath {
  if ("fact" in place) return pathOf(place.fact);
  if ("text" in place) return pathOf(place.text);
  const form: Form | undefined = forms.find(({ id }) => id === place.form);
  const { row, column } = place;
  const panels = form?.panels ?? [];
  const panel = column === undefined ? panels[0] : panels.find((each) => columnKeys(each.columns).includes(column));
  if (panel === undefined) return ["forms", place.form];
  const panelsOfForm: Readonly<Record<string, PanelData>> = disclosure.forms[place.form as FormId];
  const data = panelsOfForm[panel.id];
  const path = ["forms", place.form, panel.id];
  const index = data?.rows.findIndex((each) => rowKey(each) === row) ?? -1;
  if (row === totalKey) return [...path, "total", ...(column === undefined ? [] : [column])];
  if (index < 0) return path;
  return [...path, "rows", index, ...(column === undefined ? [] : ["amounts", column])];
}

function pathOf(dotted: string): ProblemPath {
  return dotted.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
