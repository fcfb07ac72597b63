import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "an item that the unit’s own funds help to pay",
      changes: {
        "forms.expenditureOverview.main.rows.2.amounts": {
          total: "840.13",
          basic: "838.13",
          project: "2.00",
        },
        "forms.revenueOverview.main.rows.2.amounts": {
          total: "840.13",
          fiscalSubtotal: "838.13",
          generalPublic: "838.13",
          unitFunds: "2.00",
        },
      },
    },
  ],
  failing: [
    {
      name: "basic expenditure of one item is told as a project’s in 表3",
      changes: {
        "forms.expenditureOverview.main.rows.2.amounts": {
          total: "838.13",
          basic: "836.13",
          project: "2.00",
        },
      },
      finds: [
        {
          at: "generalPublicExpenditure 2010301 basic",
          actual: "838.13",
          expected: "836.13",
        },
        {
          at: "generalPublicExpenditure 2010301 project",
          actual: "0.00",
          expected: "2.00",
        },
      ],
    },
    {
      name: "a fund pays for an item that 表3 has not got",
      changes: {
        "forms.governmentFunds.main.rows": [
          {
            code: "2296003",
            name: "用于体育事业的彩票公益金支出",
            amounts: {
              total: "1.00",
              project: "1.00",
            },
          },
        ],
      },
      finds: [
        {
          at: "generalPublicExpenditure 2296003 total",
          actual: "1.00",
          expected: "0.00",
        },
        {
          at: "generalPublicExpenditure 2296003 project",
          actual: "1.00",
          expected: "0.00",
        },
      ],
    },
    {
      name: "the budgets spend more on a row than is spent on it in all",
      changes: {
        "forms.expenditureOverview.main.rows.2.amounts.basic": "837.13",
        "forms.revenueOverview.main.rows.2.amounts.unitFunds": "1.00",
      },
      finds: [
        {
          at: "generalPublicExpenditure 2010301 total",
          actual: "839.13",
          expected: "838.13",
        },
        {
          at: "generalPublicExpenditure 2010301 basic",
          variant: "exceeds",
          actual: "838.13",
          expected: "837.13",
        },
      ],
    },
  ],
};
