import { readData } from "./read-data.ts";
import { readTable } from "./read-table.ts";

/** What rows of the catalogues rest on. */
export interface CatalogueSource {
  readonly title: string;
  readonly description: string;
}

const file = "sources.csv";

/** By the key that rows name in their column `source`. */
export const catalogueSources: ReadonlyMap<string, CatalogueSource> = new Map(
  readTable(readData(file), file, ["key", "title", "description"]).map(({ cells: { key, ...source } }) => [
    key,
    source,
  ]),
);
