import type { Block } from "../../layout/block.ts";
import { fieldName } from "../../layout/field-name.ts";
import { join, listAt } from "../draft.ts";
import type { WriterSetting } from "./setting.ts";

export type Grid = Exclude<Block, { readonly kind: "panel" }>;

/** A row of a block: the object of the data that it shows. */
export interface GridRow {
  /** Nothing where any number of rows may follow one another. */
  readonly key?: string;
  readonly label: string;
  /** The path of its object with `*` for an element that is not there yet. */
  readonly pattern: string;
  /** The same path in the data; nothing for a row that is free. */
  readonly path?: string;
}

/** The rows of a block: those that the data has, and those that are free. */
export function gridRows(
  block: Grid,
  setting: WriterSetting,
  at: (pattern: string) => string | undefined,
): readonly GridRow[] {
  const { locale, draft } = setting;
  switch (block.kind) {
    case "fields":
      return block.fields.map((field) => {
        const path = at(field);
        return { key: field, label: fieldName(field, aroundOf(field), locale), pattern: field, ...placed(path) };
      });
    case "records":
      return block.rows.map((key) => {
        const pattern = join(block.path, key);
        return { key, label: fieldName(pattern, block.path, locale), pattern, path: pattern };
      });
    case "list": {
      const path = at(block.path);
      const count = path === undefined ? 0 : listAt(draft, path).length;
      const label = (index: number) => String(index + 1);
      return Array.from({ length: count + block.free }, (_, index) => ({
        label: label(index),
        pattern: `${block.path}.*`,
        ...placed(path !== undefined && index < count ? `${path}.${index}` : undefined),
      }));
    }
  }
}

function placed(path: string | undefined): { readonly path?: string } {
  return path === undefined ? {} : { path };
}

/** What goes without saying on the sheet that a field stands on. */
function aroundOf(field: string): string {
  return (
    /^performance\.(overall|projects\.\*)(?=\.)|^otherMatters\.(agencyOperating|procurement|assets)(?=\.)/.exec(
      field,
    )?.[0] ?? ""
  );
}
