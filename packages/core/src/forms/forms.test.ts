import { describe, expect, it } from "vitest";
import { columnKeys, itemsInOrder } from "../form.ts";
import { forms } from "./index.ts";

describe("the declarations of the forms", () => {
  it("number the official tables from 1 to 11", () => {
    expect(forms.map((form) => form.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it.each(forms)("$id names each column and item once, so that a figure has one place", (form) => {
    const columns = form.panels.flatMap((panel) => columnKeys(panel.columns));
    expect(new Set(columns).size).toBe(columns.length);
    for (const { rows } of form.panels) {
      const items = rows.kind === "items" ? itemsInOrder(rows.items).map(({ item }) => item.key) : [];
      expect(new Set(items).size).toBe(items.length);
      expect(items).not.toContain("total");
    }
  });

  it.each(forms)("$id relates only columns that it has", (form) => {
    for (const panel of form.panels) {
      const columns = columnKeys(panel.columns);
      for (const { total, parts } of panel.relations)
        expect(columns).toEqual(expect.arrayContaining([total, ...parts]));
    }
  });
});
