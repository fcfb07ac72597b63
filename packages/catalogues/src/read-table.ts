import Papa from "papaparse";
import { CatalogueError } from "./catalogue-error.ts";

/** A row of a CSV file, and where it stands. */
export interface TableLine<Column extends string> {
  /** Of the file, from 1. */
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/**
 * Reads a CSV file by the names in its first line; further columns are left aside, as are blank lines.
 *
 * @throws {CatalogueError} naming the file, the line and the column
 */
export function readTable<Column extends string>(
  csvText: string,
  file: string,
  columns: readonly Column[],
): readonly TableLine<Column>[] {
  const [head, ...body] = readLines(csvText, file);
  const names = head?.cells ?? [];
  const places = columns.map((column) => [column, names.indexOf(column)] as const);
  for (const [column, place] of places) {
    if (place < 0) throw new CatalogueError("missing-column", { file, line: String(head?.line ?? 1), column });
  }
  return body.map(({ line, cells }) => {
    // A comma that was not quoted would otherwise move every cell after it into the wrong column.
    if (cells.length !== names.length) {
      const values = { file, line: String(line), value: String(cells.length), expected: String(names.length) };
      throw new CatalogueError("wrong-cell-count", values);
    }
    const byColumn = Object.fromEntries(places.map(([column, place]) => [column, cells[place] ?? ""]));
    return { line, cells: byColumn as Record<Column, string> };
  });
}

/** The lines that hold anything, their cells trimmed; a quoted cell may itself run over several lines. */
function readLines(csvText: string, file: string): { readonly line: number; readonly cells: readonly string[] }[] {
  const { data, errors } = Papa.parse<string[]>(csvText.replace(/\r\n?/g, "\n"), { delimiter: ",", newline: "\n" });
  let next = 1;
  const lines = data.map((row) => {
    const line = next;
    next += 1 + row.reduce((breaks, cell) => breaks + cell.split("\n").length - 1, 0);
    return { line, cells: row.map((cell) => cell.trim()) };
  });
  const [error] = errors;
  if (error !== undefined) {
    throw new CatalogueError("malformed-csv", {
      file,
      line: String(lines[error.row ?? 0]?.line ?? 1),
      value: error.code,
    });
  }
  return lines.filter(({ cells }) => cells.some((cell) => cell !== ""));
}
