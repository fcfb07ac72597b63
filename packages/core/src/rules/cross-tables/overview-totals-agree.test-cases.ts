import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "a category changed, and no total",
      changes: { "forms.budgetOverview.expenditure.rows.1.amounts.expenditure": "5.57" },
    },
  ],
  failing: [
    {
      name: "the total of 表2 one too high",
      changes: { "forms.revenueOverview.main.total.total": "1333.40" },
      finds: [{ at: "revenueOverview total total", actual: "1333.40", expected: "1332.40" }],
    },
  ],
};
