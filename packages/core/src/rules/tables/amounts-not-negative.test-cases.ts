import type { RuleCases } from "../rule-cases.test-support.ts";

const cost = "forms.threePublic.main.rows.1.amounts.total";

export const cases: RuleCases = {
  passing: [{ name: "0.00 is not below zero", changes: { [cost]: "0.00" } }],
  failing: [
    {
      name: "a minus before what vehicles cost",
      changes: { [cost]: "-2.40" },
      finds: [{ at: "threePublic vehicleOperation total", actual: "-2.40" }],
    },
    {
      name: "a total below zero",
      changes: { "forms.budgetOverview.revenue.total.revenue": "-1332.40" },
      finds: [{ at: "budgetOverview total revenue", actual: "-1332.40" }],
    },
  ],
};
