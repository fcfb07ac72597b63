import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "some of last year's projects were paid from the unit's own funds",
      changes: { "comparisons.expenditure.project.previous": "450.00" },
    },
    {
      name: "no agency operating expenses",
      changes: { "otherMatters.agencyOperating": undefined },
    },
  ],
  failing: [
    {
      name: "more basic expenditure from the general public budget than in all",
      changes: { "comparisons.generalPublic.basic.previous": "1191.86" },
      finds: [
        { at: "comparisons.generalPublic.basic.previous", variant: "exceeds", actual: "1191.86", expected: "1091.86" },
        { at: "comparisons.generalPublic.basic.previous", variant: "exceeds", actual: "1591.86", expected: "1491.86" },
      ],
    },
    {
      name: "a government fund that all expenditure leaves no room for",
      changes: {
        "comparisons.governmentFunds": [
          { code: "2120801", name: "征地和拆迁补偿支出", previous: "30.00", reason: "上年征地任务完成" },
        ],
      },
      finds: [
        { at: "comparisons.generalPublic.basic.previous", variant: "exceeds", actual: "1521.86", expected: "1491.86" },
      ],
    },
    {
      name: "last year's agency operating expenses with a digit too many",
      changes: { "otherMatters.agencyOperating.previous": "5992.00" },
      finds: [{ at: "otherMatters.agencyOperating.previous", variant: "exceeds", expected: "1091.86" }],
    },
  ],
};
