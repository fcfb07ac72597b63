import { mendedData } from "@mingzhang/testing";
import { expect, it } from "vitest";
import { comparedFigures } from "./compared-figures.ts";
import { Figures } from "./figures.ts";
import { placeKey } from "./place.ts";
import { disclosureOf } from "./rules/rule-cases.test-support.ts";

it("compares every figure that the third part explains, each with its places", () => {
  const disclosure = disclosureOf(mendedData());
  const compared = comparedFigures(disclosure, new Figures(disclosure));
  const shown = compared.map(({ path, current, change }) => [path, placeKey(current.place), change.kind]);
  expect(shown).toHaveLength(22);
  expect(shown).toEqual(
    expect.arrayContaining([
      ["comparisons.revenue.generalPublic", "revenueOverview total generalPublic", "decrease"],
      ["comparisons.expenditure.basic", "expenditureOverview total basic", "increase"],
      ["comparisons.items.2", "generalPublicExpenditure 2013299 total", "new"],
      ["comparisons.items.7", "generalPublicExpenditure 2080506 total", "discontinued"],
      ["comparisons.threePublic.total", "threePublic total total", "unchanged"],
      ["otherMatters.agencyOperating", "otherMatters.agencyOperating.amount", "increase"],
    ]),
  );
});
