import {
  type Classification,
  type ClassificationEntry,
  ClassificationError,
  createClassification,
} from "@mingzhang/core";
import { CatalogueError } from "./catalogue-error.ts";
import { readTable, type TableLine } from "./read-table.ts";

const columns = ["code", "name", "aliases", "certainty", "source"] as const;
const required = ["code", "name", "certainty", "source"] as const;

type Column = (typeof columns)[number];

/**
 * Reads a list of codes, such as the official list that a bureau keeps for its year.
 *
 * @param csvText columns `code`, `name`, `aliases` (separated by `|`), `certainty` and `source`, in any order
 * @param name what errors call the file
 * @throws {CatalogueError} at the first thing that is wrong
 */
export function readClassification(csvText: string, name: string): Classification {
  const lines = readTable(csvText, name, columns);
  try {
    return createClassification(lines.map((line) => readEntry(line, name)));
  } catch (error) {
    if (!(error instanceof ClassificationError)) throw error;
    // Of a code given twice the later line is the one to look at.
    const line = lines.findLast(({ cells }) => cells.code === error.values.value)?.line;
    throw new CatalogueError(error.code, { file: name, line: String(line), column: "code", ...error.values });
  }
}

function readEntry({ line, cells }: TableLine<Column>, file: string): ClassificationEntry {
  for (const column of required) {
    if (cells[column] === "") throw new CatalogueError("blank-cell", { file, line: String(line), column });
  }
  const { code, name, certainty, source } = cells;
  if (certainty !== "confirmed" && certainty !== "customary") {
    const expected = "confirmed | customary";
    const values = { file, line: String(line), column: "certainty", value: certainty, expected };
    throw new CatalogueError("unknown-certainty", values);
  }
  const aliases = cells.aliases.split("|").map((alias) => alias.trim());
  return { code, name, aliases: aliases.filter((alias) => alias !== ""), certainty, source };
}
