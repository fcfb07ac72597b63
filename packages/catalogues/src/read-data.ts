import { readdirSync, readFileSync } from "node:fs";

const data = new URL("../data/", import.meta.url);

/** A file of this package's data; sources and built files stand equally far from it. */
export function readData(path: string): string {
  return readFileSync(new URL(path, data), "utf8");
}

/** The names of the files in a folder of this package's data. */
export function dataFiles(folder: string): readonly string[] {
  return readdirSync(new URL(folder, data));
}
