import { type Form, type FormPlace, forms, levelOf, type Place, totalKey } from "@mingzhang/core";
import { type CellWords, cellWords } from "./describe-cell.ts";
import { joinedWords } from "./describe-place.ts";
import { type CountedKind, listedOrCounted } from "./listed-or-counted.ts";
import type { Setting } from "./setting.ts";

/** Cells of one row or one column of a form: 同表 6 个类. */
export function describeCells(cells: readonly FormPlace[], setting: Setting, beside: Place | undefined): string {
  const { locale } = setting;
  const [first] = cells;
  if (first === undefined) return "";
  const near = beside !== undefined && "form" in beside && beside.form === first.form ? beside : undefined;
  const parts = cells.map((place) => cellWords(place, setting));
  const rows = parts.flatMap(({ row }) => row ?? []);
  const columns = parts.flatMap(({ column }) => column ?? []);
  const column = listedOrCounted(columns, "column", setting);
  // The parts of a row's sum stand beside their total, those of a column's sum below it.
  if (columns.length > 0 && near !== undefined && cells.every((cell) => cell.row === near.row)) {
    return joinedWords({ form: locale.report("place.sameRow"), row: column }, setting);
  }
  const sameColumn = near !== undefined && rows.length > 0 && cells.every((cell) => cell.column === near.column);
  const words: CellWords = {
    form: near === undefined ? cellWords({ form: first.form }, setting).form : locale.report("place.sameForm"),
    ...(rows.length === 0 ? {} : { row: listedOrCounted(rows, rowKind(cells), setting) }),
    ...(columns.length === 0 || sameColumn ? {} : { column }),
  };
  return joinedWords(words, setting);
}

/** What rows are called when they are counted; rows of several kinds are rows. */
function rowKind(cells: readonly FormPlace[]): CountedKind {
  const kinds = new Set(cells.map(kindOf));
  const [kind] = kinds;
  return kinds.size === 1 && kind !== undefined ? kind : "row";
}

function kindOf({ form: id, row }: FormPlace): CountedKind {
  const form: Form | undefined = forms.find((each) => each.id === id);
  if (row === undefined || row === totalKey) return "row";
  switch (form?.panels.at(-1)?.rows.kind) {
    case "categories":
    case "functional":
    case "economic":
      return /^[1-9]\d{2}(\d{2}){0,2}$/.test(row) ? levelOf(row) : "row";
    case "projects":
      return row.includes("/") ? "row" : "unit";
    case "items":
    case "named":
    case undefined:
      return "row";
  }
}
