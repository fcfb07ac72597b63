import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "the total of 表4 changed, and not its general public budget",
      changes: { "forms.fiscalOverview.expenditure.rows.1.amounts.total": "5.57" },
    },
  ],
  failing: [
    {
      name: "a category that 表5 spends less on",
      changes: { "forms.fiscalOverview.expenditure.rows.1.amounts": { total: "5.57", generalPublic: "5.57" } },
      finds: [{ at: "generalPublicExpenditure 205 total", actual: "4.57", expected: "5.57" }],
    },
  ],
};
