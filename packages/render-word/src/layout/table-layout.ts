import {
  columnShares,
  type PageGeometry,
  type PlacedCell,
  placeCells,
  plainText,
  type Table,
  type TableRow,
  type TextStyle,
  type Theme,
} from "@mingzhang/document";
import { twips } from "../length.ts";
import { isDense, type Typography, textHeight, textWidth, typography } from "../typography.ts";
import { countLines } from "./break-lines.ts";

/** A table's measures: columns in twips, as Word keeps them, heights in points. */
export interface TableLayout {
  readonly columns: readonly number[];
  readonly dense: boolean;
  readonly banner: number;
  readonly head: readonly number[];
  readonly body: readonly number[];
  /** A row higher than this goes on over several pages. */
  readonly roomForRow: number;
}

/** Cells are measured half a point narrower than they are, so that text slightly wider than foreseen still fits its row. */
const caution = 0.5;

export function layOutTable(table: Table, page: PageGeometry, theme: Theme): TableLayout {
  const width = textWidth(page);
  const columns = columnTwips(table, twips(width));
  const dense = isDense(theme, table);
  const heights = (rows: readonly TableRow[], style: TextStyle) =>
    rowHeights(placeCells(rows, columns.length), columns, typography(theme, style, dense), theme);
  const banner = bannerHeight(table, width, theme);
  const head = heights(table.head, "table-head");
  const body = heights(table.body, "table-body");
  const repeated = head.reduce((sum, height) => sum + height, banner);
  return { columns, dense, banner, head, body, roomForRow: textHeight(page) - repeated };
}

function columnTwips(table: Table, width: number): readonly number[] {
  const shares = columnShares(table);
  const edges = shares.reduce<readonly number[]>((sums, share) => [...sums, (sums.at(-1) ?? 0) + share], [0]);
  const rounded = edges.map((edge) => Math.round(edge * width));
  return rounded.slice(1).map((edge, index) => edge - (rounded[index] ?? 0));
}

function bannerHeight({ banner }: Table, width: number, theme: Theme): number {
  if (banner === undefined) return 0;
  const { size, line, spacing } = typography(theme, "banner");
  const measure = { width: width - 2 * theme.table.paddingX - caution, size, spacing, indent: 0, hang: false };
  const [start, end] = [plainText(banner.start), plainText(banner.end)];
  const lines = start.includes("\n") || end.includes("\n") ? 2 : countLines(`${start}　${end}`, measure);
  return lines * line + frame(theme);
}

/** What a row's height holds besides its lines of text. */
const frame = ({ table }: Theme): number => 2 * table.paddingY + table.rule;

/** A cell over several rows makes the last of them higher where the others do not give it room enough, as in Word. */
function rowHeights(
  rows: readonly (readonly PlacedCell[])[],
  columns: readonly number[],
  type: Typography,
  theme: Theme,
): readonly number[] {
  const heights = rows.map(() => theme.table.rowHeight);
  const cells = rows.flat().sort((a, b) => a.row + a.rowSpan - (b.row + b.rowSpan));
  for (const placed of cells) {
    const end = placed.row + placed.rowSpan;
    const above = heights.slice(placed.row, end - 1).reduce((sum, height) => sum + height, 0);
    heights[end - 1] = Math.max(heights[end - 1] ?? 0, cellHeight(placed, columns, type, theme) - above);
  }
  return heights;
}

function cellHeight(placed: PlacedCell, columns: readonly number[], type: Typography, theme: Theme): number {
  const { paddingX, rule, indent } = theme.table;
  const span = columns.slice(placed.column, placed.column + placed.columnSpan).reduce((sum, width) => sum + width, 0);
  const inner = span / 20 - 2 * paddingX - rule - (placed.cell.indent ?? 0) * indent * type.size;
  const measure = { width: inner - caution, size: type.size, spacing: 0, indent: 0, hang: false };
  return countLines(plainText(placed.cell.content), measure) * type.line + frame(theme);
}
