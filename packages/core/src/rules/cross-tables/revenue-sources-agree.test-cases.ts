import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "money carried over from last year, the same in every table",
      changes: {
        "forms.budgetOverview.revenue.rows.3": { item: "fiscalCarriedIn", amounts: { revenue: "1.00" } },
        "forms.budgetOverview.revenue.rows.4": { item: "generalPublicCarriedIn", amounts: { revenue: "1.00" } },
        "forms.revenueOverview.main.total.fiscalCarriedIn": "1.00",
        "forms.fiscalOverview.revenue.rows.1.amounts.revenue": "1333.40",
        "forms.fiscalOverview.expenditure.total.generalPublic": "1333.40",
        "forms.carryOver.main.total": { total: "1.00", fiscalSubtotal: "1.00", fiscalProject: "1.00" },
      },
    },
  ],
  failing: [
    {
      name: "a source one too high in 表1",
      changes: { "forms.budgetOverview.revenue.rows.2.amounts.revenue": "1333.40" },
      finds: [{ at: "budgetOverview generalFinance revenue", actual: "1333.40", expected: "1332.40" }],
    },
    {
      name: "a budget one too high in the revenue of 表4",
      changes: { "forms.fiscalOverview.revenue.rows.1.amounts.revenue": "1333.40" },
      finds: [
        { at: "fiscalOverview generalPublic revenue", actual: "1333.40", expected: "1332.40" },
        { at: "fiscalOverview generalPublic revenue", actual: "1333.40", expected: "1332.40" },
      ],
    },
    {
      name: "a column of 表2 that 表1 does not have",
      changes: { "forms.revenueOverview.main.total.unitFunds": "1.00" },
      finds: [{ at: "budgetOverview unitFunds revenue", actual: "0.00", expected: "1.00" }],
    },
  ],
};
