import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "separators of a figure",
      changes: {
        "otherMatters.notes": ["总预算1,332.40万元，占比1:2。"],
      },
    },
    {
      name: "a name as the budget system holds it",
      changes: {
        "overview.offices.names.0": "综合一室(值班室)",
      },
    },
  ],
  failing: [
    {
      name: "a semicolon",
      changes: {
        "otherMatters.notes": ["起草讲话稿;组织会议。"],
      },
      finds: [
        {
          at: "otherMatters.notes.0 0:5-6",
        },
      ],
    },
    {
      name: "brackets and a colon",
      changes: {
        "otherMatters.notes": ["按照《办法》(试行),其中:办公费。"],
      },
      finds: [
        {
          at: "otherMatters.notes.0 0:6-7",
        },
      ],
    },
  ],
};
