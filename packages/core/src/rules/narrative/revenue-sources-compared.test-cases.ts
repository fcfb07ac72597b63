import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "a source that had money in neither year is not mentioned",
      changes: { "forms.revenueOverview.main.total.specialAccount": "0.00" },
    },
    {
      name: "a new source, compared with nothing last year",
      changes: {
        "forms.revenueOverview.main.total.unitFunds": "10.00",
        "comparisons.revenue.unitFunds": { previous: "0.00", reason: "新增横向课题收入" },
      },
    },
  ],
  failing: [
    {
      name: "the unit's own funds are in 表2 and not compared",
      changes: { "forms.revenueOverview.main.total.unitFunds": "10.00" },
      finds: [{ at: "revenueOverview total unitFunds" }],
    },
    {
      name: "the general public budget is not compared",
      changes: { "comparisons.revenue": {} },
      finds: [{ at: "revenueOverview total generalPublic" }],
    },
  ],
};
