import { type Changes, referenceData } from "@mingzhang/testing";
import { describe, expect, it } from "vitest";
import { check } from "../check.ts";
import type { CellPlace, Finding } from "../finding.ts";
import { parseDisclosure } from "../parse-disclosure.ts";

function findings(changes: Changes = {}): readonly Finding[] {
  const result = parseDisclosure(referenceData(changes));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return check(result.disclosure);
}

/** What an accountant would say: where, what is stated, what the parts come to. */
function said(finding: Finding): string {
  const { rule, severity, places, actual, expected } = finding;
  const [place] = places;
  const { form, row, column } = place as CellPlace;
  return `${severity} ${rule}: ${form} ${row} ${column} ${actual.toFixed(2)}, parts ${expected.toFixed(2)}`;
}

const serious = (changes: Changes) =>
  findings(changes)
    .filter(({ severity }) => severity !== "info")
    .map(said);

describe("the reference disclosure", () => {
  it("has no sum that rounding does not explain", () => {
    expect(serious({})).toEqual([]);
  });

  it("has the tails of rounding that its figures show, each of one cent", () => {
    const tails = findings();
    expect(tails.every(({ difference }) => difference.abs().toFixed(2) === "0.01")).toBe(true);
    expect(tails.map(said)).toMatchInlineSnapshot(`
      [
        "info rows-add-up: budgetOverview total expenditure 1332.40, parts 1332.39",
        "info rows-add-up: revenueOverview total total 1332.40, parts 1332.39",
        "info rows-add-up: revenueOverview total fiscalSubtotal 1332.40, parts 1332.39",
        "info rows-add-up: revenueOverview total generalPublic 1332.40, parts 1332.39",
        "info rows-add-up: revenueOverview 21011 total 57.77, parts 57.78",
        "info rows-add-up: revenueOverview 21011 fiscalSubtotal 57.77, parts 57.78",
        "info rows-add-up: revenueOverview 21011 generalPublic 57.77, parts 57.78",
        "info rows-add-up: expenditureOverview total total 1332.40, parts 1332.39",
        "info rows-add-up: expenditureOverview total basic 1115.60, parts 1115.59",
        "info rows-add-up: expenditureOverview 21011 total 57.77, parts 57.78",
        "info rows-add-up: expenditureOverview 21011 basic 57.77, parts 57.78",
        "info rows-add-up: fiscalOverview total total 1332.40, parts 1332.39",
        "info rows-add-up: fiscalOverview total generalPublic 1332.40, parts 1332.39",
        "info rows-add-up: generalPublicExpenditure total total 1332.40, parts 1332.39",
        "info rows-add-up: generalPublicExpenditure total basic 1115.60, parts 1115.59",
        "info rows-add-up: generalPublicExpenditure 21011 total 57.77, parts 57.78",
        "info rows-add-up: generalPublicExpenditure 21011 basic 57.77, parts 57.78",
        "info rows-add-up: generalPublicBasic total total 1115.60, parts 1115.59",
        "info rows-add-up: generalPublicBasic 302 total 91.54, parts 91.53",
        "info rows-add-up: generalPublicBasic 302 operating 91.54, parts 91.53",
        "info columns-add-up: generalPublicBasic total total 1115.60, parts 1115.59",
      ]
    `);
  });
});

describe("a figure that does not add up", () => {
  it("is found down its column, above and below", () => {
    expect(serious({ "forms.generalPublicExpenditure.main.rows.2.amounts.total": "839.13" })).toEqual([
      "error rows-add-up: generalPublicExpenditure 20103 total 902.93, parts 903.93",
      "error columns-add-up: generalPublicExpenditure 2010301 total 839.13, parts 838.13",
    ]);
  });

  it("is found where a single part should equal its total, to the cent", () => {
    expect(serious({ "forms.threePublic.main.rows.1.amounts.total": "2.41" })).toHaveLength(2);
  });

  it("is found in a total that was left blank", () => {
    expect(serious({ "forms.generalPublicBasic.main.total": {} }).slice(0, 1)).toEqual([
      "error rows-add-up: generalPublicBasic total total 0.00, parts 1115.59",
    ]);
  });

  it("is found in a unit of the projects, in its items and in the whole", () => {
    expect(serious({ "forms.generalPublicProjects.main.rows.0.amounts.total": "160.80" })).toEqual([
      "error rows-add-up: generalPublicProjects total total 216.80, parts 215.80",
      "error rows-add-up: generalPublicProjects 库尔勒市人民政府办公室 total 160.80, parts 161.80",
      "error columns-add-up: generalPublicProjects 库尔勒市人民政府办公室 total 160.80, parts 161.80",
    ]);
  });

  it("is found among the fixed lines of revenue", () => {
    expect(serious({ "forms.budgetOverview.revenue.rows.2.amounts.revenue": "1333.40" })).toEqual([
      "error rows-add-up: budgetOverview generalPublic revenue 1332.40, parts 1333.40",
    ]);
  });
});

it("names the total first, then the parts that are filled", () => {
  const [finding] = findings({ "forms.generalPublicExpenditure.main.rows.2.amounts.total": "839.13" }).filter(
    ({ severity }) => severity === "error",
  );
  expect(finding?.places.map((place) => (place as CellPlace).row)).toEqual(["20103", "2010301", "2010399"]);
  expect(finding?.tolerance.toFixed(2)).toBe("0.01");
});

it("is pure: checking twice says the same", () => {
  expect(findings()).toEqual(findings());
});
