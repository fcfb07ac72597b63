import type { Alignment, Table, TableCell, TableRow } from "@mingzhang/document";
import { type PlacedCell, placeCells } from "@mingzhang/document";
import {
  BorderStyle,
  HeightRule,
  Paragraph,
  TableLayoutType,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
  Table as WordTable,
  TableCell as WordTableCell,
  TableRow as WordTableRow,
} from "docx";
import { renderCaption } from "./caption.ts";
import { isOnlyLeftToRight, renderInlines } from "./inline.ts";
import type { TableLayout } from "./layout/table-layout.ts";
import { twips } from "./length.ts";
import { paragraphDirection, type Setting } from "./setting.ts";
import { alignments, gapStyleId, styleId } from "./styles.ts";
import { typography } from "./typography.ts";

export function renderTable(table: Table, setting: Setting): readonly (Paragraph | WordTable)[] {
  return [
    ...(table.caption ? renderCaption(table.id, table.caption, setting) : [gap(true)]),
    grid(table, setting),
    ...(table.note
      ? [
          new Paragraph({
            style: styleId("note"),
            ...paragraphDirection(setting),
            children: renderInlines(table.note, setting.direction),
          }),
        ]
      : []),
  ];
}

/** Word melts tables that follow upon each other into one, and wants a paragraph after the last. */
export const gap = (keepNext = false): Paragraph => new Paragraph({ style: gapStyleId, keepNext });

function grid(table: Table, setting: Setting): WordTable {
  const { theme, rtl, layout } = setting;
  const measures = layout.tables.get(table) as TableLayout;
  const line = { style: BorderStyle.SINGLE, size: Math.round(theme.table.rule * 8), color: "auto" };
  const padding = { x: twips(theme.table.paddingX), y: twips(theme.table.paddingY) };
  return new WordTable({
    columnWidths: measures.columns,
    width: { size: sum(measures.columns), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    ...(rtl ? { visuallyRightToLeft: true } : {}),
    // On the table, not on each cell: a third less to write and to read.
    margins: { left: padding.x, right: padding.x, top: padding.y, bottom: padding.y },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      ...banner(table, measures, setting),
      ...rows(table.head, measures.head, true, table, measures, setting),
      ...rows(table.body, measures.body, false, table, measures, setting),
    ],
  });
}

/** The banner is a first row without lines, for only a table's rows are printed again on its next page. */
function banner({ banner, columns }: Table, measures: TableLayout, setting: Setting): readonly WordTableRow[] {
  if (banner === undefined) return [];
  const { theme, direction } = setting;
  const none = { style: BorderStyle.NIL, size: 0, color: "auto" };
  const position = sum(measures.columns) - 2 * twips(theme.table.paddingX);
  const paragraph = new Paragraph({
    style: styleId("banner"),
    ...paragraphDirection(setting),
    keepNext: true,
    tabStops: [{ type: TabStopType.RIGHT, position }],
    children: [
      ...renderInlines(banner.start, direction),
      new TextRun({ text: "\t" }),
      ...renderInlines(banner.end, direction),
    ],
  });
  const cell = new WordTableCell({
    columnSpan: columns.length,
    borders: { top: none, left: none, right: none },
    children: [paragraph],
  });
  return [tableRow([cell], measures.banner, true, measures)];
}

function rows(
  content: readonly TableRow[],
  heights: readonly number[],
  head: boolean,
  table: Table,
  measures: TableLayout,
  setting: Setting,
): readonly WordTableRow[] {
  return cellsByRow(content, table.columns.length).map((cells, index) => {
    const style = rowStyle(content[index], head, measures.dense);
    return tableRow(
      cells.map((placed) =>
        placed.row === index ? cell(placed, style, head, table, measures, setting) : coveredCell(placed, style, head),
      ),
      heights[index] ?? 0,
      head,
      measures,
    );
  });
}

/** Every cell that has a part in a row, also when it began in a row above: Word wants one for each. */
function cellsByRow(content: readonly TableRow[], width: number): readonly (readonly PlacedCell[])[] {
  const rows = content.map((): PlacedCell[] => []);
  for (const placed of placeCells(content, width).flat()) {
    for (let row = placed.row; row < placed.row + placed.rowSpan; row += 1) rows[row]?.push(placed);
  }
  return rows.map((cells) => cells.sort((a, b) => a.column - b.column));
}

function rowStyle(row: TableRow | undefined, head: boolean, dense: boolean): string {
  if (head) return styleId("table-head", dense);
  return styleId(row?.total ? "table-total" : "table-body", dense);
}

/** Each row is given the height that was foreseen for it, so that pages fall where the contents say. */
function tableRow(
  children: readonly WordTableCell[],
  height: number,
  tableHeader: boolean,
  { roomForRow }: TableLayout,
): WordTableRow {
  const whole = height <= roomForRow;
  return new WordTableRow({
    ...(whole ? { cantSplit: true, height: { value: twips(height), rule: HeightRule.ATLEAST } } : {}),
    ...(tableHeader ? { tableHeader } : {}),
    children,
  });
}

function cell(
  { cell, column, columnSpan, rowSpan }: PlacedCell,
  style: string,
  head: boolean,
  table: Table,
  measures: TableLayout,
  setting: Setting,
): WordTableCell {
  const align = cell.align ?? (head ? "center" : (table.columns[column]?.align ?? "start"));
  return new WordTableCell({
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(rowSpan > 1 ? { verticalMerge: VerticalMergeType.RESTART } : {}),
    verticalAlign: VerticalAlignTable.CENTER,
    children: [cellParagraph(cell, style, align, head, measures, setting)],
  });
}

/** Of the row's own style, for the empty paragraph that docx would put here is higher than the row. */
function coveredCell({ columnSpan }: PlacedCell, style: string, keepNext: boolean): WordTableCell {
  return new WordTableCell({
    ...(columnSpan > 1 ? { columnSpan } : {}),
    verticalMerge: VerticalMergeType.CONTINUE,
    children: [new Paragraph({ style, keepNext })],
  });
}

function cellParagraph(
  { content, indent = 0 }: TableCell,
  style: string,
  align: Alignment,
  head: boolean,
  { dense }: TableLayout,
  setting: Setting,
): Paragraph {
  const { theme, rtl, direction } = setting;
  // A figure alone in its cell keeps its sign in its place in a left-to-right paragraph, whose sides are the other way round.
  const turned = rtl && isOnlyLeftToRight(content);
  const own = align === (head ? "center" : "start") && !turned;
  const depth = twips(indent * theme.table.indent * typography(theme, "table-body", dense).size);
  return new Paragraph({
    style,
    ...paragraphDirection(setting),
    keepNext: head,
    ...(own ? {} : { alignment: alignments[turned ? opposite[align] : align] }),
    ...(turned ? { bidirectional: false } : {}),
    ...(depth > 0 ? { indent: turned ? { right: depth } : { left: depth } } : {}),
    children: renderInlines(content, turned ? { ...direction, rtl: false } : direction),
  });
}

const opposite = { start: "end", center: "center", end: "start" } as const;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
