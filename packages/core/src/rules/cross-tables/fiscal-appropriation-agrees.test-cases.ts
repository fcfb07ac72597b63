import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "part of the money was carried over from last year",
      changes: {
        "forms.revenueOverview.main.rows.6.amounts": {
          total: "4.57",
          fiscalSubtotal: "4.00",
          generalPublic: "4.00",
          fiscalCarriedIn: "0.57",
        },
      },
    },
  ],
  failing: [
    {
      name: "a category of 表4 one too high",
      changes: { "forms.fiscalOverview.expenditure.rows.1.amounts": { total: "5.57", generalPublic: "5.57" } },
      finds: [{ at: "fiscalOverview 205 total", actual: "5.57", expected: "4.57" }],
    },
  ],
};
