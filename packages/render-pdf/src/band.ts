import { placeCells, type TableCell, type TableRow } from "@mingzhang/document";
import { textNode } from "./paragraph.ts";
import type { StructureNode } from "./structure.ts";
import type { Setting, Typesetter } from "./typesetter.ts";

/** One row of a table as it will be printed. */
export interface Band {
  readonly height: number;
  /** The cells that begin in it. */
  readonly cells: readonly BandCell[];
}

export interface BandCell {
  readonly setting: Setting;
  readonly node: StructureNode;
  readonly band: number;
  /** How many bands it covers. */
  readonly span: number;
  readonly column: number;
  readonly columnSpan: number;
  readonly indent: number;
  /** A part of a row that was too tall for a page, read on from the top. */
  readonly part: boolean;
}

/** How the rows of one table are set. */
export interface BandStyle {
  readonly style: "table-head" | "table-body";
  readonly scale: number;
  /** The columns' edges from the start side. */
  readonly edges: readonly number[];
  readonly alignments: readonly NonNullable<TableCell["align"]>[];
  readonly table: StructureNode;
}

/** Sets every cell in lines and makes each row as tall as its cells need. */
export function measureBands(rows: readonly TableRow[], typesetter: Typesetter, options: BandStyle): readonly Band[] {
  const { style, scale, edges, alignments, table } = options;
  const { paddingX, paddingY, rowHeight, indent: indentEms } = typesetter.theme.table;
  const isHead = style === "table-head";
  const heights = rows.map(() => rowHeight);
  const placed = placeCells(rows, alignments.length).map((cells) => {
    const row: StructureNode = { type: "TR", parent: table };
    const text = rows[cells[0]?.row ?? 0]?.total ? "table-total" : style;
    return cells.map(({ cell, row: band, column, rowSpan, columnSpan }): BandCell => {
      const indent = (cell.indent ?? 0) * indentEms * typesetter.theme.text[style].size * scale;
      const width = edge(edges, column + columnSpan) - edge(edges, column) - 2 * paddingX - indent;
      const align = cell.align ?? (isHead ? "center" : alignments[column]) ?? "start";
      const setting = typesetter.set(cell.content, text, { width, align, scale });
      const header = isHead || cell.header === true;
      const node: StructureNode = {
        ...textNode(typesetter, header ? "TH" : "TD", cell.content, row),
        ...(header ? { scope: isHead ? "Column" : "Row" } : {}),
        ...(rowSpan > 1 ? { rowSpan } : {}),
        ...(columnSpan > 1 ? { columnSpan } : {}),
      };
      return { setting, node, band, span: rowSpan, column, columnSpan, indent, part: false };
    });
  });
  // The rows under a label together leave room for it; what they lack goes to the last of them.
  for (const cell of placed.flat().sort((a, b) => a.span - b.span)) {
    const last = cell.band + cell.span - 1;
    const above = heights.slice(cell.band, last).reduce((sum, height) => sum + height, 0);
    heights[last] = Math.max(heights[last] as number, cell.setting.height + 2 * paddingY - above);
  }
  return placed.map((cells, index) => ({ height: heights[index] as number, cells }));
}

export function edge(edges: readonly number[], index: number): number {
  return edges[index] as number;
}

/** Cuts every row that is taller than a page between its lines, into rows of at most `limit`. */
export function splitTallBands(bands: readonly Band[], limit: number, paddingY: number): readonly Band[] {
  if (bands.every((band) => band.height <= limit)) return bands;
  const parts = bands.map((band) => Math.max(1, Math.ceil(band.height / limit)));
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, count) => sum + count, 0));
  return bands.flatMap((band, index) => {
    const count = parts[index] as number;
    const start = starts[index] as number;
    if (count === 1) return [{ ...band, cells: band.cells.map((cell) => moved(cell, start)) }];
    return Array.from({ length: count }, (_, part): Band => {
      const cells = band.cells.flatMap((cell) => {
        if (cell.span > 1) return part === 0 ? [moved(cell, start)] : [];
        return [cellPart(cell, start + part, part, limit - 2 * paddingY)];
      });
      const tallest = Math.max(0, ...cells.filter((cell) => cell.span === 1).map((cell) => cell.setting.height));
      return { height: part < count - 1 ? limit : tallest + 2 * paddingY, cells };
    });
  });

  function moved(cell: BandCell, band: number): BandCell {
    const covered = parts.slice(cell.band, cell.band + cell.span);
    return { ...cell, band, span: covered.reduce((sum, count) => sum + count, 0) };
  }
}

function cellPart(cell: BandCell, band: number, part: number, room: number): BandCell {
  const { lineHeight, lines } = cell.setting;
  const perPart = Math.max(1, Math.floor(room / lineHeight));
  const own = lines.slice(part * perPart, (part + 1) * perPart);
  const setting = { ...cell.setting, lines: own, height: own.length * lineHeight };
  return { ...cell, band, span: 1, setting, part: true };
}
