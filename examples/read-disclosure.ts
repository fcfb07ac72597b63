import { readFileSync } from "node:fs";
import { loadCatalogue } from "@mingzhang/catalogues";
import { check, parseDisclosure, placeKey } from "@mingzhang/core";

/** Reads a data file and says, a line each, what in it does not add up. */
export function readDisclosure(file: string | URL): readonly string[] {
  const result = parseDisclosure(JSON.parse(readFileSync(file, "utf8")));
  if (!result.ok) return result.problems.map(({ path, code }) => `${path.join(".")}: ${code}`);
  const { disclosure } = result;
  const findings = check(disclosure, { catalogue: loadCatalogue(disclosure.year) });
  return findings.map(({ severity, rule, places, actual, expected }) => {
    const figures = [actual, "expected", expected].map(String).join(" ");
    return `${severity} ${rule} at ${places.map(placeKey).join(", ")}: ${figures}`;
  });
}
