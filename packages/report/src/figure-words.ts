import { cell, columnKeys, type FormId, forms, grouped, type Place, panelOf, plain, type Value } from "@mingzhang/core";
import type { Setting } from "./setting.ts";
import { shortened } from "./shortened.ts";

/** A value as people read it: amounts with separators. */
export function figureWords(value: Value, { locale }: Pick<Setting, "locale">): string {
  if (typeof value === "string") return shortened(value, locale);
  return typeof value === "number" ? String(value) : grouped(value);
}

/** A figure in its place: nothing may stand there, which is not 0.00. */
export function placedFigure(value: Value, places: readonly Place[], setting: Setting): string {
  const [place, ...others] = places;
  const blank = place !== undefined && others.length === 0 && isBlankCell(place, setting);
  return blank ? setting.locale.report("place.blank") : figureWords(value, setting);
}

function isBlankCell(place: Place, { disclosure }: Setting): boolean {
  if (!("form" in place) || place.row === undefined || place.column === undefined) return false;
  const { row, column } = place;
  const form = forms.find(({ id }) => id === place.form);
  const panel = form?.panels.find((each) => columnKeys(each.columns).includes(column));
  if (panel === undefined) return false;
  return cell(panelOf(disclosure, place.form as FormId, panel.id), row, column) === undefined;
}

/** A value for another program: a plain decimal, a number or a text. */
export function plainValue(value: Value): string | number {
  return typeof value === "object" ? plain(value) : value;
}
