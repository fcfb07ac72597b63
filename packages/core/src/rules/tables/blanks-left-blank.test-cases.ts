import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "a cell without money is left out",
      changes: {
        "forms.expenditureOverview.main.rows.2.amounts.project": undefined,
      },
    },
  ],
  failing: [
    {
      name: "0.00 where nothing is spent on projects",
      changes: {
        "forms.expenditureOverview.main.rows.2.amounts.project": "0.00",
      },
      finds: [
        {
          at: "expenditureOverview 2010301 project",
        },
      ],
    },
    {
      name: "two cells of one table are told together",
      changes: {
        "forms.revenueOverview.main.total.specialAccount": "0.00",
        "forms.revenueOverview.main.rows.0.amounts.unitFunds": "0.00",
      },
      finds: [
        {
          at: "revenueOverview total specialAccount",
        },
      ],
    },
  ],
};
