import { plainText, type Theme } from "@mingzhang/document";
import type { CellLook, SheetCell, SheetRow } from "./sheet-row.ts";
import { countLines, longestPart, textWidth } from "./text-measure.ts";

/** What Excel keeps free at the sides of a cell's text, in points. */
const sidePadding = 4.5;
const indentWidth = 9;
/** A word longer than this, in ems, is broken and does not widen its column; no figure is as long. */
const longestWord = 12;
/** Least distance of lines in ems: LibreOffice takes it from the font, and Chinese fonts go up to this. */
const leastLine = 1.45;

/** The grid's columns in points, spread over the width but never too narrow for a figure or a word. */
export function columnWidths(
  shares: readonly number[],
  pageWidth: number,
  rows: readonly SheetRow[],
  theme: Theme,
): readonly number[] {
  const widths = shares.map((share) => share * pageWidth);
  const cells = rows.flatMap((row) => row.cells).sort((a, b) => a.columnSpan - b.columnSpan);
  for (const cell of cells) {
    const text = plainText(cell.content);
    const size = fontSize(cell.look, theme);
    const padding = cellPadding(cell.look);
    const width = spanWidth(cell, widths);
    // Most texts fit in one line, and need not be taken apart.
    if (textWidth(text) * size + padding <= width) continue;
    const factor = (Math.min(longestPart(text), longestWord) * size + padding) / width;
    if (factor <= 1) continue;
    for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1) {
      widths[column] = (widths[column] as number) * factor;
    }
  }
  return widths;
}

/** Each row's height in points, so that no cell is clipped. */
export function rowHeights(rows: readonly SheetRow[], widths: readonly number[], theme: Theme): readonly number[] {
  const heights = rows.map((row) => row.minimumHeight);
  const cells = rows.flatMap((row, index) => row.cells.map((cell) => ({ cell, index })));
  for (const { cell, index } of cells.sort((a, b) => a.cell.rowSpan - b.cell.rowSpan)) {
    const end = index + cell.rowSpan;
    const missing = cellHeight(cell, widths, theme) - total(heights, index, end);
    if (missing <= 0) continue;
    for (let row = index; row < end; row += 1) heights[row] = (heights[row] as number) + missing / cell.rowSpan;
  }
  return heights;
}

function cellHeight(cell: SheetCell, widths: readonly number[], theme: Theme): number {
  const size = fontSize(cell.look, theme);
  const line = Math.max(theme.text[cell.look.text].line * cell.look.scale, size * leastLine);
  const available = (spanWidth(cell, widths) - cellPadding(cell.look)) / size;
  return countLines(plainText(cell.content), available) * line + 2 * theme.table.paddingY;
}

function spanWidth(cell: SheetCell, widths: readonly number[]): number {
  return total(widths, cell.column, cell.column + cell.columnSpan);
}

function total(sizes: readonly number[], start: number, end: number): number {
  let sum = 0;
  for (let index = start; index < end; index += 1) sum += sizes[index] as number;
  return sum;
}

function cellPadding(look: CellLook): number {
  return sidePadding + look.indent * indentWidth;
}

function fontSize(look: CellLook, theme: Theme): number {
  return theme.text[look.text].size * look.scale;
}
