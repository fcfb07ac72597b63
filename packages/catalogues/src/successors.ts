import { CatalogueError } from "./catalogue-error.ts";
import { readData } from "./read-data.ts";
import { readTable } from "./read-table.ts";

const file = "successors.csv";

/** The codes that took another's place in a fiscal year, by the code of the year before. */
export type Successors = ReadonlyMap<string, string>;

/**
 * Reads which codes were renumbered or merged, and into which.
 *
 * @param csvText columns `year` (the first of the new code), `code`, `successor` and `source`, in any order
 * @param name what errors call the file
 * @throws {CatalogueError} at the first thing that is wrong
 */
export function readSuccessors(csvText: string, name: string, year: number): Successors {
  const successors = new Map<string, string>();
  for (const { line, cells } of readTable(csvText, name, ["year", "code", "successor", "source"])) {
    for (const column of ["year", "code", "successor", "source"] as const) {
      if (cells[column] === "") throw new CatalogueError("blank-cell", { file: name, line: String(line), column });
    }
    if (cells.year !== String(year)) continue;
    if (successors.has(cells.code)) {
      throw new CatalogueError("duplicate-code", { file: name, line: String(line), column: "code", value: cells.code });
    }
    successors.set(cells.code, cells.successor);
  }
  return successors;
}

const loaded = new Map<number, Successors>();

/** The codes that took another's place in a fiscal year, as far as this package knows. */
export function loadSuccessors(year: number): Successors {
  const successors = loaded.get(year) ?? readSuccessors(readData(file), file, year);
  loaded.set(year, successors);
  return successors;
}
