import { type PDFPageProxy, withPdf } from "@mingzhang/pdf-reader";
import { pageRuling } from "./page-ruling.ts";
import { type GridCell, gridsOf } from "./ruling.ts";
import type { SourceLine } from "./source-line.ts";

interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Reads any PDF with text: what stands inside ruled lines as rows of a grid, the rest line by line. It needs no tags.
 *
 * @throws {Error} when the file is no PDF
 */
export async function readPdfLines(bytes: Uint8Array): Promise<readonly SourceLine[]> {
  return await withPdf(bytes, async (file) => {
    const lines: SourceLine[] = [];
    for (let number = 1; number <= file.numPages; number += 1)
      lines.push(...(await pageLines(await file.getPage(number))));
    return lines;
  });
}

async function pageLines(page: PDFPageProxy): Promise<readonly SourceLine[]> {
  const pieces = await piecesOf(page);
  const grids = gridsOf(await pageRuling(page));
  const placed: { readonly top: number; readonly lines: readonly SourceLine[] }[] = [];
  const inside = new Set<Piece>();
  for (const cells of grids) {
    const texts = new Map<GridCell, Piece[]>();
    for (const piece of pieces) {
      for (const part of partsOf(piece, cells)) {
        const cell = cells.find((each) => contains(each, part));
        if (cell === undefined || (inside.has(piece) && part === piece)) continue;
        inside.add(piece);
        texts.set(cell, [...(texts.get(cell) ?? []), part]);
      }
    }
    placed.push({ top: cells[0]?.top ?? 0, lines: rowsOf(cells, texts) });
  }
  for (const line of textLines(pieces.filter((piece) => !inside.has(piece)))) {
    const text = joinedText(line);
    // Page numbers stand between the paragraphs of two pages.
    if (!/^[—–\-\s\d/第页共]+$/.test(text)) placed.push({ top: line[0]?.y ?? 0, lines: [{ kind: "paragraph", text }] });
  }
  return placed.toSorted((a, b) => b.top - a.top).flatMap(({ lines }) => lines);
}

async function piecesOf(page: PDFPageProxy): Promise<readonly Piece[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item): readonly Piece[] => {
    if (!("str" in item) || item.str.trim() === "") return [];
    const [, b = 0, , d = 0, x = 0, y = 0] = item.transform as readonly number[];
    // Text that stands on its side belongs to no line.
    return Math.abs(b) > Math.abs(d) ? [] : [{ text: item.str, x, y, width: item.width, height: Math.abs(d) }];
  });
}

/** Some programs write neighbouring cells as one text: such a one is taken apart at its spaces. */
function partsOf(piece: Piece, cells: readonly GridCell[]): readonly Piece[] {
  const { text, x, y, width, height } = piece;
  const middle = y + height * 0.3;
  const crosses = cells.some(
    ({ left, top, bottom }) => x < left - 1 && left + 1 < x + width && bottom < middle && middle < top,
  );
  if (!crosses || !/\S\s+\S/.test(text)) return [piece];
  const whole = weightOf(text);
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    x: x + (width * weightOf(text.slice(0, index))) / whole,
    y,
    width: (width * weightOf(word)) / whole,
    height,
  }));
}

/** A Chinese character is as wide as two digits. */
function weightOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character > "\u2000" ? 2 : 1), 0);
}

function contains({ left, right, top, bottom }: GridCell, { x, y, width, height }: Piece): boolean {
  const [middleX, middleY] = [x + width / 2, y + height * 0.3];
  return left <= middleX && middleX <= right && bottom <= middleY && middleY <= top;
}

function rowsOf(cells: readonly GridCell[], texts: ReadonlyMap<GridCell, readonly Piece[]>): readonly SourceLine[] {
  const rows = new Map<number, GridCell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows.values()].map((row) => ({
    kind: "row",
    cells: row.map((cell) => ({
      column: cell.column + 1,
      columnSpan: cell.columnSpan,
      rowSpan: cell.rowSpan,
      // Words that a cell is too narrow for go on below.
      text: textLines(texts.get(cell) ?? [])
        .map(joinedText)
        .join(""),
    })),
  }));
}

/** Pieces on one baseline, from the top of the page. */
function textLines(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    if (line !== undefined && first !== undefined && first.y - piece.y < first.height / 2) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => line.toSorted((a, b) => a.x - b.x));
}

/** A gap is a space. */
function joinedText(line: readonly Piece[]): string {
  return line
    .map(({ text, x, height }, index) => {
      const before = line[index - 1];
      return before !== undefined && x - (before.x + before.width) > height / 4 ? ` ${text}` : text;
    })
    .join("")
    .trim();
}
