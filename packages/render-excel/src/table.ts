import {
  type Alignment,
  type Banner,
  type Caption,
  type Inline,
  placeCells,
  plainText,
  type Table,
  type TableCell,
  type TableRow,
  type TextStyle,
  type Theme,
} from "@mingzhang/document";
import { sourceOf } from "./cell-index.ts";
import type { ColumnGrid } from "./column-grid.ts";
import type { SheetCell, SheetRow } from "./sheet-row.ts";
import { textWidth } from "./text-measure.ts";

/** A table with all that belongs to it, as rows on the sheet's grid. */
export function tableRows(table: Table, grid: ColumnGrid, theme: Theme): readonly SheetRow[] {
  const width = grid.shares.length;
  return [
    ...(table.caption === undefined ? [] : captionRows(table.caption, width, theme)),
    ...(table.banner === undefined ? [] : [bannerRow(table.banner, grid, theme)]),
    ...gridRows(table, table.head, "table-head", grid, theme),
    ...gridRows(table, table.body, "table-body", grid, theme),
    ...(table.note === undefined ? [] : [lineRow(table.note, "note", width, theme)]),
  ];
}

/** One text over the whole width. */
export function lineRow(content: readonly Inline[], text: TextStyle, width: number, theme: Theme): SheetRow {
  const { align, line } = theme.text[text];
  const side = align === "justify" ? "start" : align;
  return { cells: [freeCell(content, text, side, 0, width)], minimumHeight: line };
}

function captionRows(caption: Caption, width: number, theme: Theme): readonly SheetRow[] {
  const row = (text: string, style: TextStyle) => lineRow([{ kind: "text", text }], style, width, theme);
  return [
    ...(caption.number === undefined ? [] : [row(caption.number, "caption-number")]),
    row(caption.title, "caption-title"),
    ...(caption.subtitle === undefined ? [] : [row(caption.subtitle, "caption-subtitle")]),
  ];
}

/** Both sides on one row, parted at the line of the grid that leaves the fuller side the most room. */
function bannerRow({ start, end }: Banner, { shares }: ColumnGrid, theme: Theme): SheetRow {
  const [startWidth, endWidth] = [textWidth(plainText(start)), textWidth(plainText(end))];
  let edge = 0;
  const fullness = shares.slice(0, -1).map((share) => {
    edge += share;
    return Math.max(startWidth / edge, endWidth / (1 - edge));
  });
  const split = fullness.indexOf(Math.min(...fullness)) + 1;
  return {
    cells: [freeCell(start, "banner", "start", 0, split), freeCell(end, "banner", "end", split, shares.length - split)],
    minimumHeight: theme.text.banner.line,
    repeated: true,
  };
}

function gridRows(
  table: Table,
  rows: readonly TableRow[],
  text: "table-head" | "table-body",
  grid: ColumnGrid,
  theme: Theme,
): readonly SheetRow[] {
  const starts = grid.starts.get(table) ?? [];
  const scale = table.columns.length > theme.table.denseFrom ? theme.table.denseScale : 1;
  const total = text === "table-body" ? rows.find((row) => row.total)?.cells.find(isFigure) : undefined;
  return placeCells(rows, table.columns.length).map((cells, index) => ({
    minimumHeight: theme.table.rowHeight * scale,
    repeated: text === "table-head",
    cells: cells.map(({ cell, column, columnSpan, rowSpan }): SheetCell => {
      const first = starts[column] as number;
      const source = sourceOf(cell.content, cell.source);
      return {
        content: cell.content,
        column: first,
        columnSpan: (starts[column + columnSpan] as number) - first,
        rowSpan,
        look: {
          text: rows[index]?.total ? "table-total" : text,
          align: cell.align ?? (text === "table-head" ? "center" : (table.columns[column]?.align ?? "start")),
          scale,
          indent: cell.indent ?? 0,
          ruled: true,
        },
        ...(source === undefined ? {} : { source }),
        ...(cell === total ? { definedName: `total.${table.id.replaceAll("-", "_")}` } : {}),
      };
    }),
  }));
}

function isFigure(cell: TableCell): boolean {
  return cell.content.length === 1 && cell.content[0]?.kind === "figure";
}

function freeCell(
  content: readonly Inline[],
  text: TextStyle,
  align: Alignment,
  column: number,
  columnSpan: number,
): SheetCell {
  return {
    content,
    column,
    columnSpan,
    rowSpan: 1,
    look: { text, align, scale: 1, indent: 0, ruled: false },
  };
}
