import { disclosureJsonSchema } from "@mingzhang/core";
import { expect, it } from "vitest";
import { join } from "../template/draft.ts";
import { fileBlock, sheetLayouts } from "./sheets.ts";

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** The path of every single field, `*` standing for an element of a list. */
function fieldsOf({ properties, items, anyOf = [] }: Schema, path = ""): readonly string[] {
  if (items !== undefined) return fieldsOf(items, join(path, "*"));
  const inner = [
    ...Object.entries(properties ?? {}),
    ...anyOf.flatMap((shape) => Object.entries(shape.properties ?? {})),
  ];
  return inner.length === 0 ? [path] : inner.flatMap(([key, schema]) => fieldsOf(schema, join(path, key)));
}

it("the workbook has one place for every field of a disclosure", () => {
  const { forms: _, translations: __, ...properties } = (disclosureJsonSchema() as Schema).properties ?? {};
  const placed = [...sheetLayouts.flatMap(({ blocks }) => blocks), fileBlock].flatMap((block): readonly string[] => {
    switch (block.kind) {
      case "fields":
        return block.fields;
      case "records":
        return block.rows.flatMap((row) => block.columns.map((column) => join(block.path, row, column)));
      case "list":
        return block.columns.map((column) => join(block.path, "*", column));
      case "panel":
        return [];
    }
  });
  expect([...placed].sort()).toEqual([...fieldsOf({ properties })].sort());
});
