import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "words that begin or end alike",
      changes: {
        "otherMatters.notes": ["该项目作为为民办实事项目，自己经办，按排名确定。"],
      },
    },
    {
      name: "in the title of a paper",
      changes: {
        "projects.3.basis": "《银行帐户管理办法》（国办发〔2020〕53号）。",
      },
    },
    {
      name: "until a day of the year before the reader's",
      changes: {
        "otherMatters.notes": ["截至2024年底。"],
      },
    },
  ],
  failing: [
    {
      name: "this project, mistyped",
      changes: {
        "performance.projects.3.goal": "通过次项目实施，保障运行。",
      },
      finds: [
        {
          at: "performance.projects.3.goal 0:2-5",
        },
      ],
    },
    {
      name: "the hotline of another name",
      changes: {
        "performance.projects.3.goal": "提高政府服务热线的质量。",
      },
      finds: [
        {
          at: "performance.projects.3.goal 0:2-8",
        },
      ],
    },
    {
      name: "account, written with the wrong character",
      changes: {
        "otherMatters.notes": ["公布银行帐户。"],
      },
      finds: [
        {
          at: "otherMatters.notes.0 0:4-6",
        },
      ],
    },
    {
      name: "as, written with the wrong character",
      changes: {
        "otherMatters.notes": ["做为牵头单位。"],
      },
      finds: [
        {
          at: "otherMatters.notes.0 0:0-2",
        },
      ],
    },
    {
      name: "until",
      changes: {
        "otherMatters.notes": ["截止2024年底。"],
      },
      finds: [
        {
          at: "otherMatters.notes.0 0:0-2",
        },
      ],
    },
  ],
};
