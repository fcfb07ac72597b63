import type { Merge } from "@mingzhang/spreadsheet";
import { comparableName } from "../cell/read-name.ts";
import { type GridRow, isFigure, shownColumn, textOf } from "./grid.ts";
import type { Heading } from "./heading.ts";

/** Where the columns of a table stand on its sheet. */
export interface Head {
  readonly columns: ReadonlyMap<Heading, number>;
  /** Headings of the table that the sheet does not have; labels may be missing, as codes stand in one of several ways. */
  readonly missing: readonly Heading[];
  /** How many of the headings over those of its columns are there. */
  readonly groups: number;
  /** Headings of the sheet that the table does not have, by column. */
  readonly unknown: ReadonlyMap<number, string>;
  readonly before: readonly GridRow[];
  readonly body: readonly GridRow[];
}

/** Finds the head of a table by its words; nothing where there is none. */
export function readHead(
  rows: readonly GridRow[],
  merges: readonly Merge[],
  headings: readonly Heading[],
): Head | undefined {
  const words = vocabulary(headings);
  const isHead = (row: GridRow) => isHeadRow(row, words);
  const first = rows.findIndex(isHead);
  if (first < 0) return undefined;
  let end = first + 1;
  while (end < rows.length && (isHead(rows[end] as GridRow) || isPartOfHead(rows[end] as GridRow, words))) end += 1;
  const head = rows.slice(first, end);
  const repeated = new Set(head.map(signature));
  const body = rows.slice(end).filter((row) => !repeated.has(signature(row)));
  const paths = columnPaths(head, merges);
  const { columns, unknown, groups } = assign(paths, headings);
  const missing = headings.filter((heading) => !columns.has(heading));
  return { columns, groups, missing, unknown, before: rows.slice(0, first), body };
}

function vocabulary(headings: readonly Heading[]): ReadonlySet<string> {
  return new Set(headings.flatMap(({ words, above }) => [...words, ...above]));
}

/** Most of what stands in it are headings, two at least: a total is one word beside figures. */
function isHeadRow(row: GridRow, words: ReadonlySet<string>): boolean {
  const cells = [...row.cells.values()];
  const known = cells.filter((cell) => !isFigure(cell) && words.has(comparableName(textOf(cell)))).length;
  return known >= 2 && known * 2 > cells.length;
}

/** Within a head: a line of words alone with a heading in it, or the line of ※ and column numbers. */
function isPartOfHead(row: GridRow, words: ReadonlySet<string>): boolean {
  const texts = [...row.cells.values()].map((cell) => comparableName(textOf(cell)));
  const marks = [...row.cells.values()].map((cell) => textOf(cell).trim());
  const isIndex =
    marks.length > 1 && marks.every((mark) => /^(?:※|栏次|行次|\*+|[①-⑳]|[（(]?\d{1,2}[)）]?|[甲乙丙丁])$/.test(mark));
  const consecutive = marks.filter((mark) => /\d/.test(mark)).map((mark) => Number(mark.replace(/\D/g, "")));
  if (isIndex) return consecutive.every((number, index) => index === 0 || number - (consecutive[index - 1] ?? 0) <= 1);
  return texts.length > 1 && texts.every((text) => words.has(text));
}

function signature(row: GridRow): string {
  return [...row.cells].map(([column, cell]) => `${column}${textOf(cell)}`).join("\n");
}

/** What stands over each column, from the top. Without merged cells, as in CSV, a heading reaches to the next one. */
function columnPaths(head: readonly GridRow[], merges: readonly Merge[]): ReadonlyMap<number, readonly string[]> {
  const from = head[0]?.number ?? 0;
  const to = head.at(-1)?.number ?? 0;
  const near = merges.filter(({ firstRow, lastRow }) => firstRow <= to && lastRow >= from);
  const byNumber = new Map(head.map((row) => [row.number, row]));
  const columns = [...new Set(head.flatMap((row) => [...row.cells.keys()]))].sort((a, b) => a - b);
  const wide = near.filter(({ lastColumn, firstColumn }) => lastColumn - firstColumn < 200);
  const all = new Set([...columns, ...wide.flatMap(({ firstColumn: first, lastColumn }) => range(first, lastColumn))]);
  const paths = new Map<number, readonly string[]>();
  for (const column of [...all].sort((a, b) => a - b)) {
    const texts = head.map(({ number }) => {
      const [row, shown] = shownColumn(near, number, column);
      const own = textOf(byNumber.get(row)?.cells.get(shown));
      if (own !== "" || near.length > 0) return comparableName(own);
      const before = columns.findLast((each) => each < column && byNumber.get(number)?.cells.has(each));
      return before === undefined || number === to
        ? ""
        : comparableName(textOf(byNumber.get(number)?.cells.get(before)));
    });
    const own = head.map(({ number }) => comparableName(textOf(byNumber.get(number)?.cells.get(column))));
    const leaf = (near.length > 0 ? texts : own).findLast((text) => text !== "" && !/^\d+$/.test(text));
    const path = texts.filter((text, index) => text !== "" && text !== texts[index - 1] && text !== leaf);
    if (leaf !== undefined) paths.set(column, [...path, leaf]);
  }
  return paths;
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Gives each column the heading that its words name; of several, the one under the same groups, and then the first in order. */
function assign(
  paths: ReadonlyMap<number, readonly string[]>,
  headings: readonly Heading[],
): Pick<Head, "columns" | "groups" | "unknown"> {
  const columns = new Map<Heading, number>();
  const unknown = new Map<number, string>();
  let groups = 0;
  for (const [column, path] of paths) {
    const leaf = path.at(-1) ?? "";
    const candidates = headings.filter((heading) => heading.words.has(leaf) && !columns.has(heading));
    const score = ({ above }: Heading) => above.filter((words) => path.includes(words)).length;
    const [best] = candidates.toSorted((one, other) => score(other) - score(one));
    if (best === undefined) {
      unknown.set(column, leaf);
    } else {
      columns.set(best, column);
      groups += score(best);
    }
  }
  return { columns, groups, unknown };
}
