import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "the same in all three tables",
      changes: {
        "forms.carryOver.main.total": { total: "1.00", fiscalSubtotal: "1.00", fiscalProject: "1.00" },
        "forms.budgetOverview.revenue.rows.3": { item: "carriedIn", amounts: { revenue: "1.00" } },
        "forms.revenueOverview.main.total.fiscalCarriedIn": "1.00",
      },
    },
  ],
  failing: [
    {
      name: "money carried over that no overview knows",
      changes: { "forms.carryOver.main.total": { total: "1.00", fiscalSubtotal: "1.00", fiscalProject: "1.00" } },
      finds: [{ at: "carryOver total total", actual: "1.00", expected: "0.00" }],
    },
  ],
};
