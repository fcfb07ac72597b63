import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "the project without its kind of funds",
      changes: {
        "comparisons.generalPublic.basic.reason": "信创替代经费和智慧城市电子政务运行经费增加",
      },
    },
    {
      name: "another institution of a like name",
      changes: {
        "otherMatters.notes": ["库尔勒市人民政府负责组织实施。"],
      },
    },
    {
      name: "another thing that begins alike",
      changes: {
        "otherMatters.notes": ["智慧城市电子政务运维成本降低。"],
      },
    },
  ],
  failing: [
    {
      name: "one character of a project's name",
      changes: {
        "comparisons.items.4.reason": "智慧城市电子政务运维经费项目预算比上年减少",
      },
      finds: [
        {
          at: "comparisons.items.4.reason 0:0-12",
        },
      ],
    },
    {
      name: "one character of the department's name",
      changes: {
        "otherMatters.notes": ["由库尔勒市人民政府办公厅负责。"],
      },
      finds: [
        {
          at: "otherMatters.notes.0 0:1-12",
        },
      ],
    },
    {
      name: "a character of a unit's name is missing",
      changes: {
        "otherMatters.notes": ["由库尔勒市行政服中心承办。"],
      },
      finds: [
        {
          at: "otherMatters.notes.0 0:1-10",
        },
      ],
    },
  ],
};
