import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "quotes within brackets",
      changes: {
        "otherMatters.notes": ["推进“放管服”改革（含“一网通办”）。"],
      },
    },
    {
      name: "ordinals of a list",
      changes: {
        "otherMatters.notes": ["1）维护网站；2）维护链路。"],
      },
    },
    {
      name: "a bracket of each width",
      changes: {
        "otherMatters.notes": ["办法（试行)。"],
      },
    },
  ],
  failing: [
    {
      name: "a quote that does not close",
      changes: {
        "performance.projects.3.goal": "通过“七·一”建党节、“中秋国庆双节、元旦开展活动。",
      },
      finds: [
        {
          at: "performance.projects.3.goal 0:11-12",
          variant: "unclosed",
        },
      ],
    },
    {
      name: "a bracket that was not opened",
      changes: {
        "otherMatters.notes": ["办法试行）。"],
      },
      finds: [
        {
          at: "otherMatters.notes.0 0:4-5",
          variant: "unopened",
        },
      ],
    },
    {
      name: "a title that does not close",
      changes: {
        "projects.3.basis": "《指导意见（国办发〔2020〕53号）、《管理办法》。",
      },
      finds: [
        {
          at: "projects.3.basis 0:0-1",
          variant: "unclosed",
        },
      ],
    },
    {
      name: "a quote opened twice",
      changes: {
        "otherMatters.notes": ["推进““放管服”改革。"],
      },
      finds: [
        {
          at: "otherMatters.notes.0 0:2-3",
          variant: "unclosed",
        },
      ],
    },
  ],
};
