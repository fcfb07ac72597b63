import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "two things fall in two clauses",
      changes: {
        "comparisons.items.1.reason": "任务减少，经费减少",
      },
    },
    {
      name: "one fall brings about another",
      changes: {
        "comparisons.items.1.reason": "任务减少导致经费减少",
      },
    },
    {
      name: "a fall of one thing that raises another",
      changes: {
        "comparisons.items.1.reason": "收费减少使补助增加",
      },
    },
    {
      name: "words that meet by chance",
      changes: {
        "otherMatters.notes": ["完成市政府政府网站维护，达到目的的途径。"],
      },
    },
  ],
  failing: [
    {
      name: "the same fall twice",
      changes: {
        "comparisons.items.1.reason": "服务费减少比上年减少",
      },
      finds: [
        {
          at: "comparisons.items.1.reason 0:3-10",
          variant: "direction",
        },
      ],
    },
    {
      name: "a fall and a rise of one thing",
      changes: {
        "comparisons.items.1.reason": "服务费减少比上年增加",
      },
      finds: [
        {
          at: "comparisons.items.1.reason 0:3-10",
          variant: "contrary",
        },
      ],
    },
    {
      name: "a particle twice",
      changes: {
        "otherMatters.notes": ["工作的的开展。"],
      },
      finds: [
        {
          at: "otherMatters.notes.0 0:2-4",
          variant: "word",
          atMost: "info",
        },
      ],
    },
    {
      name: "a word twice",
      changes: {
        "otherMatters.notes": ["安排预算预算资金。"],
      },
      finds: [
        {
          at: "otherMatters.notes.0 0:2-6",
          variant: "word",
          atMost: "info",
        },
      ],
    },
  ],
};
