import { type Catalogue, type Item, itemsInOrder, type Panel } from "@mingzhang/core";
import { type Draft, listAt, textAt, valueAt } from "../draft.ts";
import { optionalMark } from "../marks.ts";
import { labelFields } from "../panel-fields.ts";

/** A row of a panel as the workbook has it; one without a key is free for whatever is filled in. */
export interface PanelRow {
  /** An item or a category, or `total`. */
  readonly name?: string;
  /** What a program reads: the name, marked where the data has the row only when it is filled. */
  readonly key?: string;
  readonly indent: number;
  /** What names the row, by the fields of the data. */
  readonly labels: Readonly<Record<string, string>>;
  /** What the data says, by column. */
  readonly amounts: Readonly<Record<string, unknown>>;
}

/** How many rows are left free for more. */
const free: Readonly<Record<Panel["rows"]["kind"], number>> = {
  items: 0,
  categories: 0,
  functional: 25,
  economic: 25,
  projects: 25,
  named: 15,
};

export function totalRow(draft: Draft, path: string): PanelRow {
  const amounts = valueAt(draft, `${path}.total`);
  const key = amounts === undefined ? `total${optionalMark}` : "total";
  return { name: "total", key, indent: 0, labels: {}, amounts: (amounts ?? {}) as PanelRow["amounts"] };
}

/** The rows of a panel but its total: those of the data in their order, and whatever else may be filled in. */
export function panelRows(panel: Panel, draft: Draft, path: string, catalogue: Catalogue): readonly PanelRow[] {
  const rows = listAt(draft, `${path}.rows`).map((row): PanelRow => {
    const labels = Object.fromEntries(
      labelFields[panel.rows.kind].flatMap((field) => {
        const text = textAt(row, field);
        return text === undefined ? [] : [[field, text]];
      }),
    );
    return { indent: 0, labels, amounts: (valueAt(row, "amounts") ?? {}) as PanelRow["amounts"] };
  });
  switch (panel.rows.kind) {
    case "items": {
      const items = itemsInOrder(panel.rows.items);
      const depths = new Map(items.map(({ item, depth }) => [item.key, depth]));
      return fixed(
        rows,
        "item",
        items.map(({ item }) => item.key),
      ).map((row) => ({
        ...row,
        indent: depths.get(row.name ?? "") ?? 0,
      }));
    }
    case "categories":
      return fixed(
        rows,
        "code",
        catalogue.functional.children().map(({ code }) => code),
      );
    case "functional":
    case "economic":
    case "projects":
    case "named":
      return [
        ...rows,
        ...Array.from({ length: free[panel.rows.kind] }, () => ({ indent: 0, labels: {}, amounts: {} })),
      ];
  }
}

/** Every row that there can be: in the declared order if the data keeps to it, else the data's rows first. */
function fixed(rows: readonly PanelRow[], field: string, declared: readonly string[]): readonly PanelRow[] {
  const present = new Map(rows.map((row) => [row.labels[field] ?? "", row]));
  const missing = (name: string): PanelRow => ({
    name,
    key: `${name}${optionalMark}`,
    indent: 0,
    labels: { [field]: name },
    amounts: {},
  });
  const named = (row: PanelRow): PanelRow => ({ ...row, name: row.labels[field] ?? "", key: row.labels[field] ?? "" });
  const inOrder = [...present.keys()].filter((name) => declared.includes(name));
  const keepsOrder =
    rows.length === inOrder.length &&
    inOrder.every((name, index) => name === declared.filter((each) => present.has(each))[index]);
  if (keepsOrder) {
    return declared.map((name) => {
      const row = present.get(name);
      return row === undefined ? missing(name) : named(row);
    });
  }
  return [...rows.map(named), ...declared.filter((name) => !present.has(name)).map(missing)];
}

/** The rows that add up to a row, by their keys: declared lines alone have parts that are known before anything is filled in. */
export function itemParts(panel: Panel, name: string): readonly string[] {
  if (panel.rows.kind !== "items") return [];
  const find = (items: readonly Item[]): readonly string[] =>
    items.flatMap((item) => (item.key === name ? (item.parts ?? []).map(({ key }) => key) : find(item.parts ?? [])));
  return name === "total" ? panel.rows.items.map(({ key }) => key) : find(panel.rows.items);
}
