import type { Direction, TableStyle } from "@mingzhang/document";
import { type Band, type BandCell, edge } from "./band.ts";
import type { Box, Rectangle } from "./page.ts";
import { textBox } from "./paragraph.ts";

/** The rows of a table that stand on one page. */
export interface Slice {
  readonly bands: readonly Band[];
  readonly from: number;
  readonly to: number;
  /** Already printed on an earlier page. */
  readonly repeated: boolean;
}

/** Where and how a slice is painted. */
export interface SliceFrame {
  readonly left: number;
  readonly y: number;
  readonly edges: readonly number[];
  readonly direction: Direction;
  readonly style: TableStyle;
}

export function heightOf(bands: readonly Band[], from = 0, to = bands.length): number {
  let height = 0;
  for (let index = from; index < to; index += 1) height += (bands[index] as Band).height;
  return height;
}

/** The cells that stand in the slice, those continued from an earlier page first. */
function cellsOf({ bands, from, to }: Slice): readonly BandCell[] {
  const continued = bands.slice(0, from).flatMap((band) => band.cells.filter((cell) => cell.band + cell.span > from));
  return [...continued, ...bands.slice(from, to).flatMap((band) => band.cells)];
}

/**
 * Paints one page's rows; a cell that goes on from an earlier page has its label again.
 *
 * @param printed how many lines of a cell stand on earlier pages already, kept from slice to slice
 */
export function sliceBoxes(slice: Slice, frame: SliceFrame, printed: Map<BandCell, number>): readonly Box[] {
  const { bands, from, to, repeated } = slice;
  const { left, y, edges, direction, style } = frame;
  const total = edge(edges, edges.length - 1);
  const rectangles: Rectangle[] = [];
  const texts = cellsOf(slice).map((cell): Box => {
    const top = Math.max(cell.band, from);
    const bottom = Math.min(cell.band + cell.span, to);
    const start = edge(edges, cell.column);
    const width = edge(edges, cell.column + cell.columnSpan) - start;
    const x = direction === "ltr" ? left + start : left + total - start - width;
    const box = { x, y: y + heightOf(bands, from, top), width, height: heightOf(bands, top, bottom) };
    rectangles.push(box);

    const { setting, part, indent, node } = cell;
    const room = box.height - 2 * style.paddingY;
    const before = printed.get(cell) ?? 0;
    const done = before >= setting.lines.length && cell.band < from;
    const fits = setting.height <= room + 0.01;
    const rest = fits ? setting.lines : setting.lines.slice(done ? setting.lines.length : before);
    const isLast = cell.band + cell.span <= to;
    const lines = fits || isLast ? rest : rest.slice(0, Math.floor(room / setting.lineHeight));
    printed.set(cell, done || fits ? setting.lines.length : before + lines.length);

    const slack = Math.max(0, room - lines.length * setting.lineHeight);
    const textX = direction === "ltr" ? x + style.paddingX + indent : x + style.paddingX;
    const textY = box.y + style.paddingY + (part ? 0 : slack / 2);
    return textBox(setting, textX, textY, repeated || done ? undefined : node, lines);
  });
  return [{ kind: "grid", rule: style.rule, cells: rectangles }, ...texts];
}

/** How many of the rows from `from` on stand in `room`; a group under one label is not cut where the label has no room. */
export function sliceEnd(bands: readonly Band[], from: number, room: number, style: TableStyle): number {
  let end = from;
  for (let height = 0; end < bands.length; end += 1) {
    height += (bands[end] as Band).height;
    if (height > room) break;
  }
  if (end === bands.length) return end;
  for (let candidate = end; candidate > from; candidate -= 1) {
    if (isClean(bands, from, candidate, style)) return candidate;
  }
  return end;
}

function isClean(bands: readonly Band[], from: number, to: number, style: TableStyle): boolean {
  return cellsOf({ bands, from, to, repeated: false }).every((cell) => {
    const bottom = cell.band + cell.span;
    if (bottom <= to) return true;
    const needed = cell.setting.height + 2 * style.paddingY - 0.01;
    return heightOf(bands, Math.max(cell.band, from), to) >= needed && heightOf(bands, to, bottom) >= needed;
  });
}
