import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "dots and dashes are double",
      changes: {
        "otherMatters.notes": ["包括水费、电费……——均已列入。"],
      },
    },
    {
      name: "marks within quotes",
      changes: {
        "otherMatters.notes": ["做到“公开、公正。”。"],
      },
    },
  ],
  failing: [
    {
      name: "two colons",
      changes: {
        "performance.projects.3.goal": "目标1：：开展节日慰问。",
      },
      finds: [
        {
          at: "performance.projects.3.goal 0:3-5",
        },
      ],
    },
    {
      name: "a comma before a full stop",
      changes: {
        "otherMatters.notes": ["无其他事项，。"],
      },
      finds: [
        {
          at: "otherMatters.notes.0 0:5-7",
        },
      ],
    },
    {
      name: "two full stops",
      changes: {
        "otherMatters.notes": ["无其他事项。。"],
      },
      finds: [
        {
          at: "otherMatters.notes.0 0:5-7",
        },
      ],
    },
  ],
};
