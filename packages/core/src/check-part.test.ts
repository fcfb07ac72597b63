import { mendedData } from "@mingzhang/testing";
import { expect, it } from "vitest";
import { check } from "./check.ts";
import { checkPart } from "./check-part.ts";
import { testCatalogue as catalogue, disclosureOf } from "./rules/rule-cases.test-support.ts";

const wrong = disclosureOf(mendedData({ "forms.generalPublicBasic.main.total.personnel": "1034.05" }));

it("finds in the tables alone what the rules find that need no more", () => {
  const { year, department, forms } = wrong;
  const { findings, asked, notAsked } = checkPart({ year, department, forms }, { catalogue });
  const whole = check(wrong, { catalogue }).filter(({ rule }) => asked.includes(rule));
  expect(findings.filter(({ severity }) => severity === "error").length).toBeGreaterThan(0);
  expect(findings.map(({ rule }) => rule)).toEqual(whole.map(({ rule }) => rule));
  expect(asked.length).toBeGreaterThan(15);
  expect(notAsked).toContain("no-personal-data");
});

it("asks nothing of a table that is not there", () => {
  const { year, department, forms } = wrong;
  const { generalPublicBasic: _, ...others } = forms;
  const { findings, notAsked } = checkPart({ year, department, forms: others }, { catalogue });
  expect(notAsked).toContain("basic-expenditure-agrees");
  expect(findings.flatMap(({ places }) => places.map((place) => ("form" in place ? place.form : "")))).not.toContain(
    "generalPublicBasic",
  );
});
