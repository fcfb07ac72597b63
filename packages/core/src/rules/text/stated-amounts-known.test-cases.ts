import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "an amount of a form",
      changes: {
        "otherMatters.notes": ["一般公共预算1,332.40万元。"],
      },
    },
    {
      name: "a difference to last year",
      changes: {
        "comparisons.generalPublic.basic.reason": "人员增加，基本支出增加23.74万元",
      },
    },
    {
      name: "an amount in yuan",
      changes: {
        "otherMatters.notes": ["项目支出2168000元。"],
      },
    },
    {
      name: "rounded",
      changes: {
        "otherMatters.notes": ["总预算约1332万元。"],
      },
    },
    {
      name: "a threshold of the law",
      changes: {
        "otherMatters.notes": ["200万元以上的采购公开招标，每人每天300元。"],
      },
    },
    {
      name: "the target of an indicator",
      changes: {
        "otherMatters.notes": ["链路运维136.50万元。"],
      },
    },
  ],
  failing: [
    {
      name: "an amount of another department",
      changes: {
        "otherMatters.notes": ["一般公共预算1,432.40万元。"],
      },
      finds: [
        {
          at: "otherMatters.notes.0 0:6-16",
        },
      ],
    },
    {
      name: "a cause with an amount of its own",
      changes: {
        "comparisons.generalPublic.basic.reason": "人员增加，工资增加20.00万元",
      },
      finds: [
        {
          at: "comparisons.generalPublic.basic.reason 0:9-16",
        },
      ],
    },
  ],
};
