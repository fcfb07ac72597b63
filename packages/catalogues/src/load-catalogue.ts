import type { Catalogue } from "@mingzhang/core";
import { listOfYear } from "./list-of-year.ts";
import { readClassification } from "./read-classification.ts";
import { readData } from "./read-data.ts";

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
  const list = listOfYear(year);
  const read = (path: string) => readClassification(readData(path), path);
  return { year, functional: read(`${list}/functional.csv`), economic: read(`${list}/economic.csv`) };
}
