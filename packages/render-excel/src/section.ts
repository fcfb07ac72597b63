import type { Block, Section, Table, Theme } from "@mingzhang/document";
import { columnGrid } from "./column-grid.ts";
import type { Sheet } from "./sheet.ts";
import { tableRows } from "./table.ts";

/** The sheet of a section; none where it has no table, for a workbook leaves prose-only sections out. */
export function sectionSheet(section: Section, nameSheet: (title: string) => string, theme: Theme): Sheet | undefined {
  const tables = section.blocks.flatMap(blockTable);
  if (tables.length === 0) return undefined;
  const grid = columnGrid(tables);
  const rows = tables.flatMap((table, index) => [
    // A table without a caption adjoins the one before it.
    ...(index > 0 && table.caption !== undefined ? [{ cells: [], minimumHeight: theme.table.rowHeight }] : []),
    ...tableRows(table, grid, theme),
  ]);
  return {
    name: nameSheet(section.title || section.id),
    title: section.title,
    wide: section.layout === "wide",
    shares: grid.shares,
    rows,
    repeats: tables.filter((table) => table.caption !== undefined).length <= 1,
  };
}

function blockTable(block: Block): readonly Table[] {
  switch (block.kind) {
    case "table":
      return [block];
    // Prose is for the other formats, also where it stands beside a table.
    case "heading":
    case "paragraph":
      return [];
    // The first sheet is the contents.
    case "contents":
      return [];
  }
}
