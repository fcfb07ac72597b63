import { referenceData } from "@mingzhang/testing";
import { expect, it } from "vitest";
import { faultsOf } from "../faults.ts";
import { defaultProfile } from "../profile.ts";
import { ruleContext } from "../rule-context.ts";
import { narrativeRules } from "./narrative/index.ts";
import { otherMattersRules } from "./other-matters/index.ts";
import { disclosureOf, found, testCatalogue } from "./rule-cases.test-support.ts";
import { structureRules } from "./structure/index.ts";
import { threePublicRules } from "./three-public/index.ts";

const context = ruleContext({
  disclosure: disclosureOf(referenceData()),
  catalogue: testCatalogue,
  parameters: defaultProfile.parameters,
});

it("finds in the reference what is odd in its units, staff, vehicles and equipment, and nothing else but a tail of last year's", () => {
  const rules = [...structureRules, ...narrativeRules, ...threePublicRules, ...otherMattersRules];
  const said = rules.flatMap((rule) => faultsOf(rule, context).map((fault) => ({ rule: rule.id, ...found(fault) })));
  expect(said).toEqual([
    {
      rule: "units-named-alike",
      at: "generalPublicProjects 库尔勒市行政服务中心",
      variant: "wrong",
      atMost: "error",
      expected: "新疆巴音郭楞蒙古自治州库尔勒市行政服务中心",
      actual: "库尔勒市行政服务中心",
    },
    {
      rule: "units-counted-by-kind",
      at: "overview.administrativeUnits",
      variant: "wrong",
      atMost: "error",
      expected: "2",
      actual: "1",
    },
    {
      rule: "previous-items-add-up",
      at: "comparisons.generalPublic.basic.previous",
      variant: "rounding",
      atMost: "info",
      expected: "1491.87",
      actual: "1491.86",
    },
    {
      rule: "vehicle-operation-plausible",
      at: "threePublic vehicleOperation total",
      variant: "low",
      atMost: "error",
      actual: "0.07",
    },
    {
      rule: "retirement-pay-agrees",
      at: "overview.staffing.veteransRetired.count",
      variant: "unpaid",
      atMost: "error",
    },
    {
      rule: "equipment-is-capital",
      at: "projects.0.allocation 0:0-8",
      variant: "wrong",
      atMost: "error",
    },
  ]);
});
