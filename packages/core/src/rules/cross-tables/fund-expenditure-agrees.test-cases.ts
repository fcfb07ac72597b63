import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "the general public budget changed alone",
      changes: { "forms.fiscalOverview.expenditure.rows.1.amounts.generalPublic": "5.57" },
    },
  ],
  failing: [
    {
      name: "a fund table where 表4 has no fund",
      changes: { "forms.governmentFunds.main.total": { total: "1.00", project: "1.00" } },
      finds: [{ at: "governmentFunds total total", actual: "1.00", expected: "0.00" }],
    },
  ],
};
