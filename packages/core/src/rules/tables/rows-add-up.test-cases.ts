import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "a line filed without any amount",
      changes: { "forms.budgetOverview.revenue.rows.3": { item: "governmentFunds", amounts: {} } },
    },
  ],
  failing: [
    {
      name: "an item one too high, which its section shows",
      changes: { "forms.generalPublicExpenditure.main.rows.2.amounts.total": "839.13" },
      finds: [{ at: "generalPublicExpenditure 20103 total", actual: "902.93", expected: "903.93" }],
    },
    {
      name: "a tail of one cent that rounding explains",
      changes: { "forms.generalPublicExpenditure.main.rows.2.amounts.total": "838.14" },
      finds: [
        {
          at: "generalPublicExpenditure 20103 total",
          actual: "902.93",
          expected: "902.94",
          variant: "rounding",
          atMost: "info",
        },
      ],
    },
    {
      name: "a single part that does not equal its total",
      changes: { "forms.threePublic.main.rows.1.amounts.generalPublic": "2.41" },
      finds: [{ at: "threePublic vehicles generalPublic", actual: "2.40", expected: "2.41" }],
    },
    {
      name: "a total row left blank",
      changes: { "forms.generalPublicBasic.main.total": {} },
      finds: [
        { at: "generalPublicBasic total total", actual: "0.00", expected: "1115.59" },
        { at: "generalPublicBasic total personnel", actual: "0.00", expected: "1024.05" },
        { at: "generalPublicBasic total operating", actual: "0.00", expected: "91.54" },
      ],
    },
  ],
};
