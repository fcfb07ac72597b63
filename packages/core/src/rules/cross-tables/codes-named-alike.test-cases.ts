import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "one name in two tables",
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
        "forms.expenditureOverview.main.rows.23": {
          code: "2296003",
          name: "用于体育事业的彩票公益金支出",
          amounts: {
            total: "1.00",
            project: "1.00",
          },
        },
      },
    },
    {
      name: "a name that the year’s list decides on",
      changes: {
        "forms.expenditureOverview.main.rows.2.name": "行政运",
      },
    },
  ],
  failing: [
    {
      name: "two tables have one character more than the third",
      changes: {
        "forms.governmentFunds.main.rows": [
          {
            code: "2296003",
            name: "用于体育事业彩票公益金支出",
            amounts: {
              total: "1.00",
              project: "1.00",
            },
          },
        ],
        "forms.revenueOverview.main.rows.23": {
          code: "2296003",
          name: "用于体育事业的彩票公益金支出",
          amounts: {
            total: "1.00",
          },
        },
        "forms.expenditureOverview.main.rows.23": {
          code: "2296003",
          name: "用于体育事业的彩票公益金支出",
          amounts: {
            total: "1.00",
            project: "1.00",
          },
        },
      },
      finds: [
        {
          at: "governmentFunds 2296003",
          expected: "用于体育事业的彩票公益金支出",
          actual: "用于体育事业彩票公益金支出",
        },
      ],
    },
  ],
};
