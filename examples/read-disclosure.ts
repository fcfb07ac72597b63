import { readFileSync } from "node:fs";
import { check, parseDisclosure } from "@mingzhang/core";

/** Reads a data file and says, a line each, what in it does not add up. */
export function readDisclosure(file: string | URL): readonly string[] {
  const result = parseDisclosure(JSON.parse(readFileSync(file, "utf8")));
  if (!result.ok) return result.problems.map(({ path, code }) => `${path.join(".")}: ${code}`);
  return check(result.disclosure).map(({ severity, rule, places, actual, expected }) => {
    return `${severity} ${rule}: ${actual.toFixed(2)}, not ${expected.toFixed(2)}, at ${JSON.stringify(places[0])}`;
  });
}
