import { columnKeys } from "@mingzhang/core";
import type { Block } from "../../layout/block.ts";
import { valueKey } from "../marks.ts";
import { hasFixedRows, labelFields, panelOfForm } from "../panel-fields.ts";

/** The columns that a block cannot do without. */
export function blockColumns(block: Block): readonly string[] {
  switch (block.kind) {
    case "fields":
      return [valueKey];
    case "records":
    case "list":
      return block.columns.map((column) => column || valueKey);
    case "panel": {
      const panel = panelOfForm(block.form, block.panel);
      return [...(hasFixedRows(panel) ? [] : labelFields[panel.rows.kind]), ...columnKeys(panel.columns)];
    }
  }
}
