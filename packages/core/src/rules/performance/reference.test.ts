import { referenceData } from "@mingzhang/testing";
import { expect, it } from "vitest";
import { faultsOf } from "../../faults.ts";
import { placeKey } from "../../place.ts";
import { defaultProfile } from "../../profile.ts";
import { ruleContext } from "../../rule-context.ts";
import { disclosureOf, testCatalogue } from "../rule-cases.test-support.ts";
import { performanceRules } from "./index.ts";

const context = ruleContext({
  disclosure: disclosureOf(referenceData()),
  catalogue: testCatalogue,
  parameters: defaultProfile.parameters,
});

it("finds what is wrong with the targets of the reference department, each at its place, and nothing else", () => {
  const found = performanceRules.flatMap((rule) =>
    faultsOf(rule, context).map(({ places: [first] }) => `${rule.id}: ${first === undefined ? "" : placeKey(first)}`),
  );
  expect(found).toEqual([
    "overall-funds-equal-budget: performance.overall.funds.own",
    "overall-funds-equal-budget: performance.overallAmount",
    "overall-amount-equals-funds: performance.overallAmount",
    "funds-not-placeholders: performance.overall.funds.own",
    "projects-named-alike: performance.projects.0.name",
    "days-within-period: performance.projects.3.goal 0:112-119",
    "rates-in-percent: performance.projects.0.indicators.4.target.unit",
    "quantity-and-price-in-one-unit: performance.projects.1.indicators.0.target.unit",
  ]);
});
