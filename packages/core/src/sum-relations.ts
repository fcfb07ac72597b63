import { totalKey } from "./cell.ts";
import { parentOf } from "./classification.ts";
import type { Figures } from "./figures.ts";
import { columnKeys, type Item, type Panel } from "./form.ts";
import { type PanelData, type Row, type RowLabels, rowKey } from "./form-data.ts";
import { type FormId, forms } from "./forms/index.ts";
import type { Relation } from "./relation.ts";

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
    const siblings = parts.get(parent);
    if (siblings === undefined) parts.set(parent, [rowKey(row)]);
    else siblings.push(rowKey(row));
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

/** Every sum that the forms' declarations promise, down their columns. */
export function downColumns(figures: Figures): readonly Relation[] {
  return panels(figures).flatMap((each) => known(down, each, () => ofColumns(each, figures)));
}

function ofColumns({ form, panel, data }: FormPanel, figures: Figures): readonly Relation[] {
  const columns = columnKeys(panel.columns);
  return rowSums(panel, data).flatMap(({ total, parts }) =>
    columns.map((column): Relation => {
      return {
        kind: "equal",
        left: [figures.cell(form, total, column, panel.id)],
        right: parts.map((row) => figures.cell(form, row, column, panel.id)),
      };
    }),
  );
}

/** Every sum that the forms' declarations promise, along their rows. */
export function alongRows(figures: Figures): readonly Relation[] {
  return panels(figures).flatMap((each) => known(along, each, () => ofRows(each, figures)));
}

function ofRows({ form, panel, data }: FormPanel, figures: Figures): readonly Relation[] {
  return [totalKey, ...data.rows.map((each) => rowKey(each))].flatMap((row) =>
    panel.relations.map(({ total, parts }): Relation => {
      return {
        kind: "equal",
        left: [figures.cell(form, row, total, panel.id)],
        right: parts.map((column) => figures.cell(form, row, column, panel.id)),
      };
    }),
  );
}

type Known = WeakMap<PanelData, Map<Panel, readonly Relation[]>>;

/** Variants of a disclosure share most of their panels, whose sums are then added up once. */
const down: Known = new WeakMap();
const along: Known = new WeakMap();

function known(sums: Known, { panel, data }: FormPanel, relations: () => readonly Relation[]): readonly Relation[] {
  const byPanel = sums.get(data) ?? new Map<Panel, readonly Relation[]>();
  const found = byPanel.get(panel) ?? relations();
  sums.set(data, byPanel.set(panel, found));
  return found;
}

interface FormPanel {
  readonly form: FormId;
  readonly panel: Panel;
  readonly data: PanelData;
}

function panels(figures: Figures): readonly FormPanel[] {
  return forms.flatMap((form) =>
    form.panels.map((panel) => ({ form: form.id, panel, data: figures.panel(form.id, panel.id) })),
  );
}
