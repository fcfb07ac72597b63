import type { Catalogue } from "@mingzhang/core";
import { CatalogueError } from "./catalogue-error.ts";
import { readClassification } from "./read-classification.ts";
import { readData } from "./read-data.ts";
import { readTable } from "./read-table.ts";

const file = "years.csv";

/** The folder that holds each fiscal year's lists; years whose lists do not differ share one. */
const listOf: ReadonlyMap<number, string> = new Map(
  readTable(readData(file), file, ["year", "list"]).map(({ cells: { year, list } }) => [Number(year), list]),
);

/** The fiscal years that have a catalogue, in order. */
export const catalogueYears: readonly number[] = [...listOf.keys()];

const loaded = new Map<number, Catalogue>();

/**
 * The official lists of a fiscal year, read once.
 *
 * @throws {CatalogueError} when the year has none
 */
export function loadCatalogue(year: number): Catalogue {
  const catalogue = loaded.get(year) ?? readCatalogue(year);
  loaded.set(year, catalogue);
  return catalogue;
}

function readCatalogue(year: number): Catalogue {
  const list = listOf.get(year);
  if (list === undefined) {
    throw new CatalogueError("unsupported-year", { value: String(year), expected: catalogueYears.join(" | ") });
  }
  const read = (path: string) => readClassification(readData(path), path);
  return { year, functional: read(`${list}/functional.csv`), economic: read(`${list}/economic.csv`) };
}
