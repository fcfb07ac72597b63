import { fileURLToPath } from "node:url";
import { loadCatalogue } from "@mingzhang/catalogues";
import { check, placeKey } from "@mingzhang/core";
import { describe, expect, it } from "vitest";
import { readDisclosureFile } from "./read-disclosure-file.ts";

const file = fileURLToPath(new URL("../../../fixtures/korla-government-office-2025.json", import.meta.url));

const read = await readDisclosureFile(file);
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const findings = check(read.disclosure, { catalogue: loadCatalogue(2025) });

/** What a careful reader finds wrong in the published document, the rule that finds it too, and where. */
const anomalies: readonly (readonly [anomaly: string, rule: string, place: string])[] = [
  ["the overall target has funds of 1.00", "overall-funds-equal-budget", "performance.overall.funds.own"],
  ["the text says 1,043.91, the budget 1,332.40", "overall-funds-equal-budget", "performance.overallAmount"],
  ["one project has two names", "projects-named-alike", "performance.projects.0.name"],
  ["a mobile number, masked, beside a name", "no-personal-data", "performance.overall.contact.phone"],
  ["a stray question mark", "characters-belong", "purposes.generalPublic.2.text"],
  ["the subordinate unit has two names", "units-named-alike", "generalPublicProjects 库尔勒市行政服务中心"],
  [
    "pension contributions are said to rise, and fall",
    "reasons-agree-with-lines",
    "comparisons.expenditure.basic.reason",
  ],
  ["civil servants are said to be fewer, staff are more", "reasons-agree-with-lines", "comparisons.items.9.reason"],
  ["annuities are in another section, which 表6 lacks", "reasons-agree-with-lines", "comparisons.items.7.reason"],
  ["New Year's Day of the year after", "days-within-period", "performance.projects.3.goal"],
  ["a quotation mark without its other half", "punctuation-paired", "performance.projects.3.goal"],
  ["a colon twice", "punctuation-not-doubled", "performance.projects.3.goal"],
  ["brackets of document numbers, which have no titles", "document-numbers-in-form", "projects.3.basis"],
  ["次项目 for 此项目", "no-typing-errors", "performance.projects.2.goal"],
  ["政府服务热线 for 政务服务热线", "no-typing-errors", "performance.projects.0.goal"],
  ["减少比上年减少", "words-not-repeated", "comparisons.expenditure.project.reason"],
  ["a half-width semicolon", "punctuation-full-width", "performance.overall.goal"],
  ["3万元 beside 9.80", "amounts-of-one-precision", "projects.0.allocation"],
  ["three orders of projects", "projects-in-one-order", "performance.projects.0.name"],
  [
    "a printer by the set, priced by the piece",
    "quantity-and-price-in-one-unit",
    "performance.projects.1.indicators.0",
  ],
  ["one administrative unit, and a subordinate one", "units-counted-by-kind", "overview.administrativeUnits"],
];

describe("the reference department's published errors", () => {
  it.each(anomalies)("are found: %s", (_, rule, place) => {
    const places = findings.filter((finding) => finding.rule === rule).flatMap((finding) => finding.places);
    expect(places.map(placeKey).filter((key) => key.startsWith(place))).not.toEqual([]);
  });
});

describe("the reference department's tails of rounding", () => {
  const tails = findings.filter(({ variant, tolerance }) => variant === "rounding" && tolerance !== undefined);

  it("are all told, and none is an error or a warning", () => {
    // The 22nd of the document's stands in a relation that is derived from several tables.
    expect(tails.length).toBeGreaterThanOrEqual(21);
    expect(new Set(tails.map(({ severity }) => severity))).toEqual(new Set(["info"]));
  });

  it("are no more than a cent each, so that no sum of the document is an error", () => {
    expect(new Set(tails.map(({ difference }) => Math.abs(Number(difference)).toFixed(2)))).toEqual(new Set(["0.01"]));
    const sums = new Set(["rows-add-up", "columns-add-up"]);
    expect(findings.filter(({ rule, severity }) => sums.has(rule) && severity !== "info")).toEqual([]);
  });
});
