import { CatalogueError } from "./catalogue-error.ts";
import { readData } from "./read-data.ts";
import { readTable } from "./read-table.ts";

const file = "years.csv";

const lists: ReadonlyMap<number, string> = new Map(
  readTable(readData(file), file, ["year", "list"]).map(({ cells: { year, list } }) => [Number(year), list]),
);

/** The fiscal years that have a catalogue, in order. */
export const catalogueYears: readonly number[] = [...lists.keys()];

/**
 * The folder that holds a fiscal year's lists; years whose lists do not differ share one.
 *
 * @throws {CatalogueError} when the year has none
 */
export function listOfYear(year: number): string {
  const list = lists.get(year);
  if (list === undefined) {
    throw new CatalogueError("unsupported-year", { value: String(year), expected: catalogueYears.join(" | ") });
  }
  return list;
}
