import { readFileSync } from "node:fs";

/** A file of this package's data; sources and built files stand equally far from it. */
export function readData(path: string): string {
  return readFileSync(new URL(`../data/${path}`, import.meta.url), "utf8");
}
