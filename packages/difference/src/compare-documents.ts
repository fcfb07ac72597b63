import type { ComposedDocument } from "@mingzhang/document";
import { alignLines, type ExpectedCell, type ExpectedLine, expectedLines } from "@mingzhang/verify";
import type { Change } from "./change.ts";
import { figureDifference } from "./figure-difference.ts";
import { textParts } from "./text-parts.ts";

export interface ComparedDocument {
  readonly document: ComposedDocument;
  /** The fiscal year, by which a year's own name in a sentence is told from a change. */
  readonly year: number;
}

/** A line of the new document, with its number. */
interface NumberedLine {
  readonly cells: readonly string[];
  readonly line: ExpectedLine;
  readonly number: number;
}

/**
 * What a document says otherwise than an earlier one, in reading order: cell by cell in tables, sentence by sentence in prose.
 *
 * That a paragraph has another number, and between two years that 2025年 is now 2026年, is no change; everything else is.
 */
export function compareDocuments(before: ComparedDocument, after: ComparedDocument): readonly Change[] {
  const { lang } = after.document;
  const olds = linesOf(before.document);
  const shifted = new Map(olds.map((line) => [withoutOrdinal(inYear(line, before.year, after.year)), line]));
  const news = linesOf(after.document).map((line, number): NumberedLine => {
    return { cells: withoutOrdinal(line).cells.map(({ text }) => text), line, number };
  });
  return alignLines([...shifted.keys()], news).flatMap((pair): readonly Change[] => {
    switch (pair.kind) {
      case "both":
        return changedCells(pair.expected, shifted.get(pair.expected) ?? pair.expected, pair.found, lang);
      case "missing":
        return pair.lines.map((line) => ({
          ...whole("removed", shifted.get(line) ?? line),
          ...targetBefore(line, [...shifted.keys()], news),
        }));
      case "added":
        return pair.lines.map(({ line, number }) => ({ ...whole("added", line), target: { line: number, cell: 0 } }));
    }
  });
}

function linesOf(document: ComposedDocument): readonly ExpectedLine[] {
  const filled = ({ cells }: ExpectedLine) => cells.some(({ text }) => text.trim() !== "");
  return expectedLines(document, "pdf").filter(filled);
}

/** A line as it would be in another year. */
function inYear(line: ExpectedLine, from: number, to: number): ExpectedLine {
  if (from === to) return line;
  const shift = (text: string) =>
    text.replace(/\d{4}/g, (digits) => {
      const year = Number(digits);
      return year === from || year === from - 1 ? String(year + to - from) : digits;
    });
  return { ...line, cells: line.cells.map((cell) => ({ ...cell, text: shift(cell.text) })) };
}

/** A paragraph without the number at its head (三、, （三）, 3、), which one more paragraph before it moves on. */
function withoutOrdinal(line: ExpectedLine): ExpectedLine {
  const [cell, ...others] = line.cells;
  if (cell === undefined || others.length > 0) return line;
  return { ...line, cells: [{ ...cell, text: cell.text.replace(/^[（(]?[一二三四五六七八九十\d]+[）)、.]\s*/u, "") }] };
}

/** Two lines of which each is the other's successor; rows of another shape are compared as a whole. */
function changedCells(shifted: ExpectedLine, old: ExpectedLine, found: NumberedLine, lang: string) {
  const { line, number } = found;
  const { place, cells } = line;
  if (shifted.cells.length !== cells.length) {
    const [before, after] = [textOf(old), textOf(line)];
    const target = { line: number, cell: 0 };
    return [
      { kind: "changed", place, heads: [], before, after, parts: textParts(before, after, lang), target } as const,
    ];
  }
  return cells.flatMap((cell, index): readonly Change[] => {
    if (shifted.cells[index]?.text === found.cells[index]) return [];
    return [{ ...changedCell(old.cells[index], cell, lang), place, target: { line: number, cell: index } }];
  });
}

function changedCell(old: ExpectedCell | undefined, cell: ExpectedCell, lang: string): Omit<Change, "place"> {
  const [before, after] = [old?.text ?? "", cell.text];
  const by = figureDifference(old, cell);
  return {
    kind: "changed",
    heads: cell.heads,
    before,
    after,
    // A figure is one word with its sign.
    ...(by === undefined ? { parts: textParts(before, after, lang) } : { by, parts: replaced(before, after) }),
  };
}

function replaced(before: string, after: string): Change["parts"] {
  return [
    { kind: "removed", text: before },
    { kind: "added", text: after },
  ];
}

/** Where a line that is gone stood: after the nearest line before it that is still there. */
function targetBefore(
  gone: ExpectedLine,
  olds: readonly ExpectedLine[],
  news: readonly NumberedLine[],
): Pick<Change, "target"> {
  const isSamePlace = ({ place }: ExpectedLine) =>
    place.section === gone.place.section && place.table === gone.place.table;
  const before = olds.slice(0, olds.indexOf(gone)).filter(isSamePlace).reverse();
  for (const old of before) {
    const text = textOf(old);
    const still = news.find(({ line, cells }) => isSamePlace(line) && cells.filter(Boolean).join(" ") === text);
    if (still !== undefined) return { target: { line: still.number, cell: 0 } };
  }
  return {};
}

function whole(kind: "removed" | "added", line: ExpectedLine): Change {
  const text = textOf(line);
  const sides = kind === "removed" ? { before: text, after: "" } : { before: "", after: text };
  return { kind, place: line.place, heads: [], ...sides, parts: [{ kind, text }] };
}

function textOf({ cells }: ExpectedLine): string {
  return cells
    .map(({ text }) => text)
    .filter((text) => text !== "")
    .join(" ");
}
