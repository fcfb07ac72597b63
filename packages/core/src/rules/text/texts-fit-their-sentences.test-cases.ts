import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "marks within the reason",
      changes: {
        "comparisons.items.1.reason": "任务调整，经费减少；人员减少",
      },
    },
    {
      name: "a quote at the end",
      changes: {
        "comparisons.items.1.reason": "推进“放管服”",
      },
    },
    {
      name: "a paragraph of its own ends with a full stop",
      changes: {
        "projects.0.allocation": "计算机3.00万元，打印机6.80万元。",
      },
    },
  ],
  failing: [
    {
      name: "the reason ends the sentence",
      changes: {
        "comparisons.items.1.reason": "任务调整，经费减少。",
      },
      finds: [
        {
          at: "comparisons.items.1.reason 0:9-10",
          variant: "ends-itself",
        },
      ],
    },
    {
      name: "the reason says 主要原因 once more",
      changes: {
        "comparisons.items.1.reason": "主要原因是任务调整",
      },
      finds: [
        {
          at: "comparisons.items.1.reason 0:0-5",
          variant: "begins-anew",
        },
      ],
    },
    {
      name: "the purpose says 主要用于 once more",
      changes: {
        "purposes.generalPublic.1.text": "主要用于业务培训；",
      },
      finds: [
        {
          at: "purposes.generalPublic.1.text 0:0-4",
          variant: "begins-anew",
        },
        {
          at: "purposes.generalPublic.1.text 0:8-9",
          variant: "ends-itself",
        },
      ],
    },
    {
      name: "the reason goes on in a new paragraph",
      changes: {
        "comparisons.items.1.reason": "任务调整\n经费减少",
      },
      finds: [
        {
          at: "comparisons.items.1.reason 0:4-4",
          variant: "breaks-off",
        },
      ],
    },
  ],
};
