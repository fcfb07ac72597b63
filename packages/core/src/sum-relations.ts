import { totalKey } from "./cell.ts";
import { parentOf } from "./classification.ts";
import type { CellPlace } from "./finding.ts";
import { columnKeys, type Form, type Item, type Panel } from "./form.ts";
import type { PanelData, Row, RowLabels } from "./form-data.ts";
import { rowKey } from "./form-data.ts";

/** A row that is the sum of others, by their keys. */
interface RowSum {
  readonly total: string;
  readonly parts: readonly string[];
}

/** Which rows of a panel add up to which: always the rows directly below, so that a tail of rounding stays short. */
function rowSums(panel: Panel, data: PanelData): readonly RowSum[] {
  switch (panel.rows.kind) {
    case "items":
      return itemSums({ key: totalKey, parts: panel.rows.items });
    case "categories":
    case "named":
      return [{ total: totalKey, parts: data.rows.map((row) => rowKey(row)) }];
    case "functional":
    case "economic":
      return treeSums(data.rows, codeParent);
    case "projects":
      return treeSums(data.rows, projectParent);
  }
}

function itemSums({ key, parts = [] }: Item): readonly RowSum[] {
  if (parts.length === 0) return [];
  return [{ total: key, parts: parts.map((part) => part.key) }, ...parts.flatMap(itemSums)];
}

/** Every row under the row above it; one whose parent is not filed adds to nothing, which is another rule's finding. */
function treeSums(rows: readonly Row[], parentKey: (labels: RowLabels) => string): readonly RowSum[] {
  // A total is compared even where no row is filed below it.
  const parts = new Map<string, string[]>([[totalKey, []]]);
  for (const row of rows) {
    const parent = parentKey(row);
    parts.set(parent, [...(parts.get(parent) ?? []), rowKey(row)]);
  }
  return [...parts].map(([total, keys]) => ({ total, parts: keys }));
}

function codeParent(labels: RowLabels): string {
  return ("code" in labels && labels.code !== undefined && parentOf(labels.code)) || totalKey;
}

/** Total, unit, 类, 款, 项; the projects of one 项 stand as rows of its own code. */
function projectParent(labels: RowLabels): string {
  if (!("unit" in labels) || labels.code === undefined) return totalKey;
  const parent = parentOf(labels.code);
  return parent === undefined ? labels.unit : `${labels.unit}/${parent}`;
}

/** A cell that is the sum of others, by rows or by columns. */
export interface SumRelation {
  readonly total: CellPlace;
  readonly parts: readonly CellPlace[];
}

/** Every sum that a form's declaration promises, down its columns. */
export function downColumns(form: Form, panel: Panel, data: PanelData): readonly SumRelation[] {
  const place = (row: string, column: string): CellPlace => ({ form: form.id, row, column });
  return rowSums(panel, data).flatMap(({ total, parts }) =>
    columnKeys(panel.columns).map((column) => ({
      total: place(total, column),
      parts: parts.map((row) => place(row, column)),
    })),
  );
}

/** Every sum that a form's declaration promises, along its rows. */
export function alongRows(form: Form, panel: Panel, data: PanelData): readonly SumRelation[] {
  const rows = [totalKey, ...data.rows.map((row) => rowKey(row))];
  return rows.flatMap((row) =>
    panel.relations.map(({ total, parts }) => ({
      total: { form: form.id, row, column: total },
      parts: parts.map((column) => ({ form: form.id, row, column })),
    })),
  );
}
