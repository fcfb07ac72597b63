import { columnKeys } from "@mingzhang/core";
import type { PanelBlock } from "../../layout/block.ts";
import type { FieldKind } from "../../layout/field.ts";
import { optionalMark } from "../marks.ts";
import { hasFixedRows, labelFields, panelOfForm, panelPath } from "../panel-fields.ts";
import type { BlockReading } from "./block-reading.ts";
import { isFilled, placeOf, tellDuplicate, tellUnexpected } from "./found-rows.ts";
import { readField } from "./read-field.ts";
import type { FoundBlock, FoundRow } from "./read-sheet.ts";
import { readValue } from "./read-value.ts";

const amountKind: FieldKind = { kind: "amount" };

/** A panel of an official table: a row of the data for each that is filled in, or that the data had while it was blank. */
export function readPanel({ form, panel: id }: PanelBlock, found: FoundBlock, reading: BlockReading): void {
  const { assembly } = reading;
  const panel = panelOfForm(form, id);
  const path = panelPath(form, id);
  const amounts = columnKeys(panel.columns);
  const labels = labelFields[panel.rows.kind];
  const isFixed = hasFixedRows(panel);
  assembly.ensureList(`${path}.rows`);
  assembly.place(path, placeOf(found, undefined, amounts[0] ?? ""));
  const seen = new Set<string>();
  let index = 0;
  for (const row of found.rows) {
    const [name, isOptional] = nameOf(row.key);
    if (name !== undefined && seen.has(name)) {
      tellDuplicate(row, found, reading, amounts[0] ?? "");
      continue;
    }
    if (name !== undefined) seen.add(name);
    if (name === "total") {
      if (isOptional && !isFilled(row, amounts)) continue;
      assembly.ensure(`${path}.total`);
      readAmounts(`${path}.total`, amounts, row, found, reading);
      continue;
    }
    const columns = isFixed ? amounts : [...labels, ...amounts];
    if (!isFilled(row, columns) && (!isFixed || name === undefined || isOptional)) continue;
    if (isFixed && name === undefined) {
      tellUnexpected(row, columns, found, reading);
      continue;
    }
    const element = `${path}.rows.${index}`;
    index += 1;
    assembly.ensure(`${element}.amounts`);
    assembly.place(element, placeOf(found, row, columns[0] ?? ""));
    if (isFixed) assembly.put(`${element}.${labels[0] ?? ""}`, name);
    else for (const label of labels) readField(`${element}.${label}`, label, row, found, reading);
    readAmounts(`${element}.amounts`, amounts, row, found, reading);
  }
}

function readAmounts(
  path: string,
  columns: readonly string[],
  row: FoundRow,
  found: FoundBlock,
  { assembly }: BlockReading,
): void {
  for (const column of columns) {
    assembly.take(`${path}.${column}`, placeOf(found, row, column), readValue(row.cell(column), amountKind));
  }
}

/** The name of a fixed row, and whether the data has it only where it is filled. */
function nameOf(key: string | undefined): readonly [string | undefined, boolean] {
  if (key === undefined || !key.endsWith(optionalMark)) return [key, false];
  return [key.slice(0, -optionalMark.length), true];
}
