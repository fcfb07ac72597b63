import { z } from "zod";
import { amountField, categoryCode, economicCode, functionalCode, unique } from "./field.ts";
import { type ColumnKey, columnKeys, type Form, itemsInOrder, type Panel, type RowKind } from "./form.ts";
import { forms } from "./forms/index.ts";
import type { Amount } from "./money.ts";
import { line } from "./text.ts";

/** The filled cells of a row by column; a blank cell is absent, and is not 0.00. */
export type Amounts<Key extends string = string> = { readonly [K in Key]?: Amount };

/** What names a row, by the kind of rows of its panel. */
export type RowLabels<R extends RowKind = RowKind> = R extends { readonly kind: "items" }
  ? { readonly item: string }
  : R extends { readonly kind: "categories" }
    ? { readonly code: string }
    : R extends { readonly kind: "functional" | "economic" }
      ? { readonly code: string; readonly name: string }
      : R extends { readonly kind: "projects" }
        ? {
            readonly unit: string;
            readonly code?: string | undefined;
            readonly name?: string | undefined;
            readonly project?: string | undefined;
          }
        : { readonly name: string };

export type Row<P extends Panel = Panel> = RowLabels<P["rows"]> & { readonly amounts: Amounts<PanelColumnKey<P>> };

/** `string` for a panel of any form, the declared keys for a panel of a certain one. */
type PanelColumnKey<P extends Panel> = Panel extends P ? string : ColumnKey<P["columns"][number]>;

/** A panel as filed: its total as stated, whether or not it is the sum of the rows. */
export interface PanelData<P extends Panel = Panel> {
  readonly total?: Amounts<PanelColumnKey<P>> | undefined;
  readonly rows: readonly Row<P>[];
}

export type FormData<F extends Form = Form> = {
  readonly [P in F["panels"][number] as P["id"]]: PanelData<P>;
};

export type FormsData = {
  readonly [F in (typeof forms)[number] as F["id"]]: FormData<F>;
};

function labels(rows: RowKind): z.ZodRawShape {
  switch (rows.kind) {
    case "items":
      return { item: z.enum(itemsInOrder(rows.items).map(({ item }) => item.key)) };
    case "categories":
      return { code: categoryCode };
    case "functional":
      return { code: functionalCode, name: line };
    case "economic":
      return { code: economicCode, name: line };
    case "projects":
      return { unit: line, code: functionalCode.optional(), name: line.optional(), project: line.optional() };
    case "named":
      return { name: line };
  }
}

/** The one field whose repetition makes two rows the same row. */
function keyField(rows: RowKind): string {
  switch (rows.kind) {
    case "items":
      return "item";
    case "categories":
    case "functional":
    case "economic":
      return "code";
    case "projects":
      return "project";
    case "named":
      return "name";
  }
}

/**
 * What tells a row from the others of its panel, and names it in references and findings:
 * an item's key, a code, a name, or unit/code/project.
 */
export function rowKey(labels: Readonly<Record<string, unknown>>): string {
  if ("unit" in labels) return [labels["unit"], labels["code"], labels["project"]].filter(Boolean).join("/");
  return String(labels["item"] ?? labels["code"] ?? labels["name"]);
}

function panelSchema(panel: Panel) {
  const amounts = z.strictObject(
    Object.fromEntries(columnKeys(panel.columns).map((key) => [key, amountField.optional()])),
  );
  const row = z.strictObject({ ...labels(panel.rows), amounts });
  return z.strictObject({
    total: amounts.optional(),
    rows: z.array(row).superRefine(unique((each) => rowKey(each), keyField(panel.rows))),
  });
}

function formSchema(form: Form) {
  return z.strictObject(Object.fromEntries(form.panels.map((panel) => [panel.id, panelSchema(panel)])));
}

/** The schema of all forms, derived from their declarations; its static type is derived from them too, hence the cast. */
export const formsSchema = z.strictObject(
  Object.fromEntries(forms.map((form) => [form.id, formSchema(form)])),
) as unknown as z.ZodType<FormsData, unknown>;
