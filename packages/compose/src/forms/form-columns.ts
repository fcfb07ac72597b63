import { columnKeys, type Form } from "@mingzhang/core";
import type { TableColumn } from "@mingzhang/document";
import { labelKeys } from "./form-head.ts";

/** Relative widths: a code of three digits, an amount of ten million yuan, and names in what is left. */
export function formColumns(form: Form): readonly TableColumn[] {
  const wide = form.layout === "wide";
  const amount: TableColumn = { width: wide ? 5 : 8, align: "end" };
  return form.panels.flatMap((panel) => [
    ...labelKeys(panel.rows).map((key): TableColumn => {
      switch (key) {
        case "category":
          return panel.rows.kind === "categories" ? { width: 15, align: "start" } : { width: 3, align: "center" };
        case "section":
          return { width: 3, align: "center" };
        case "item":
          return panel.rows.kind === "items" || panel.rows.kind === "named"
            ? { width: 16, align: "start" }
            : { width: 3, align: "center" };
        default:
          return { width: wide ? 12 : 22, align: "start" };
      }
    }),
    ...columnKeys(panel.columns).map(() => amount),
  ]);
}
