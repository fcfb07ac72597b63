import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "a question mark of the right width",
      changes: {
        "otherMatters.notes": ["为什么增加？人员增加。"],
      },
    },
    {
      name: "English words with spaces",
      changes: {
        "otherMatters.notes": ["使用 WPS Office 软件。"],
      },
    },
    {
      name: "a name spaced out",
      changes: {
        "performance.overall.contact.name": "陈  梦",
      },
    },
    {
      name: "marks of comparison",
      changes: {
        "otherMatters.notes": ["满意度>95%。"],
      },
    },
  ],
  failing: [
    {
      name: "a character that became a question mark",
      changes: {
        "purposes.generalPublic.2.text": "“智慧城市”的运行维护费用支出?",
      },
      finds: [
        {
          at: "purposes.generalPublic.2.text 0:15-16",
          variant: "question-mark",
        },
      ],
    },
    {
      name: "an unreadable character",
      changes: {
        "otherMatters.notes": ["库尔勒市人民政�办公室。"],
      },
      finds: [
        {
          at: "otherMatters.notes.0 0:7-8",
          variant: "unreadable",
        },
      ],
    },
    {
      name: "a radical in place of the character",
      changes: {
        "otherMatters.notes": ["一般公共预算⽀出。"],
      },
      finds: [
        {
          at: "otherMatters.notes.0 0:6-7",
          variant: "lookalike",
        },
      ],
    },
    {
      name: "markup of a web page",
      changes: {
        "otherMatters.notes": ["第一段。<br>第二段&nbsp;完。"],
      },
      finds: [
        {
          at: "otherMatters.notes.0 0:4-8",
          variant: "markup",
        },
      ],
    },
    {
      name: "spaces between characters",
      changes: {
        "otherMatters.notes": ["本部门  无其他事项。"],
      },
      finds: [
        {
          at: "otherMatters.notes.0 0:3-5",
          variant: "spaces",
          atMost: "warning",
        },
      ],
    },
    {
      name: "one space between characters",
      changes: {
        "otherMatters.notes": ["本部门 无其他事项。"],
      },
      finds: [
        {
          at: "otherMatters.notes.0 0:3-4",
          variant: "spaces",
          atMost: "info",
        },
      ],
    },
    {
      name: "a character without width",
      changes: {
        "otherMatters.notes": ["本部门​无其他事项。"],
      },
      finds: [
        {
          at: "otherMatters.notes.0 0:3-4",
          variant: "invisible",
          atMost: "warning",
        },
      ],
    },
  ],
};
