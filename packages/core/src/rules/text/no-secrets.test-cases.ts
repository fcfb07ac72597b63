import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "in the title of a law",
      changes: {
        "projects.3.basis": "《国家秘密载体保密管理规定》（国保发〔2014〕3号）。",
      },
    },
    {
      name: "not secret",
      changes: {
        "otherMatters.notes": ["采购非涉密计算机。"],
      },
    },
  ],
  failing: [
    {
      name: "computers for secrets",
      changes: {
        "otherMatters.notes": ["采购涉密计算机5台。"],
      },
      finds: [
        {
          at: "otherMatters.notes.0 0:2-4",
        },
      ],
    },
    {
      name: "a paper for insiders",
      changes: {
        "otherMatters.notes": ["内部资料，不得公开。"],
      },
      finds: [
        {
          at: "otherMatters.notes.0 0:0-4",
        },
        {
          at: "otherMatters.notes.0 0:5-9",
        },
      ],
    },
  ],
};
