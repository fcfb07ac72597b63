import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "a total changed, and no category",
      changes: { "forms.budgetOverview.expenditure.total.expenditure": "1333.40" },
    },
  ],
  failing: [
    {
      name: "a category of 表1 one too high",
      changes: { "forms.budgetOverview.expenditure.rows.1.amounts.expenditure": "5.57" },
      finds: [
        { at: "revenueOverview 205 total", actual: "4.57", expected: "5.57" },
        { at: "expenditureOverview 205 total", actual: "4.57", expected: "5.57" },
      ],
    },
  ],
};
