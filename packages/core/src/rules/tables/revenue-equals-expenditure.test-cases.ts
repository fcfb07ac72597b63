import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "both sides changed alike",
      changes: {
        "forms.budgetOverview.revenue.total.revenue": "1333.40",
        "forms.budgetOverview.expenditure.total.expenditure": "1333.40",
      },
    },
  ],
  failing: [
    {
      name: "a revenue total one yuan in ten thousand too high",
      changes: { "forms.budgetOverview.revenue.total.revenue": "1332.41" },
      finds: [{ at: "budgetOverview total revenue", actual: "1332.41", expected: "1332.40" }],
    },
    {
      name: "an expenditure total of the treasury's appropriation left blank",
      changes: { "forms.fiscalOverview.expenditure.total": { generalPublic: "1332.40" } },
      finds: [{ at: "fiscalOverview total revenue", actual: "1332.40", expected: "0.00" }],
    },
  ],
};
