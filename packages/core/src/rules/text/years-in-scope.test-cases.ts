import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "this year and the last",
      changes: {
        "comparisons.generalPublic.basic.reason": "2025年人员比2024年增加",
      },
    },
    {
      name: "in the title and number of a paper",
      changes: {
        "projects.3.basis": "《关于印发2022年要点的通知》（国办发〔2022〕8号）。",
      },
    },
    {
      name: "a plan of several years",
      changes: {
        "performance.projects.3.goal": "按照2023—2027年规划开展活动。",
      },
    },
    {
      name: "since when it has been done",
      changes: {
        "performance.projects.3.goal": "自2019年起开展活动。",
      },
    },
    {
      name: "the history of the department",
      changes: {
        "overview.duties.0": "2019年机构改革时划入外事工作。",
      },
    },
    {
      name: "a day of next year, which the time of the project excludes",
      changes: {
        "performance.projects.3.goal": "通过2026年元旦等节假日开展活动。",
      },
    },
  ],
  failing: [
    {
      name: "the activities of next year",
      changes: {
        "performance.projects.3.goal": "开展2026年民族团结一家亲活动。",
      },
      finds: [
        {
          at: "performance.projects.3.goal 0:2-6",
          variant: "later",
        },
      ],
    },
    {
      name: "a reason of years ago",
      changes: {
        "comparisons.generalPublic.basic.reason": "2022年人员增加",
      },
      finds: [
        {
          at: "comparisons.generalPublic.basic.reason 0:0-4",
          variant: "earlier",
        },
      ],
    },
    {
      name: "a plan of last year",
      changes: {
        "performance.overall.indicators.0.basis": "2024年工作计划",
      },
      finds: [
        {
          at: "performance.overall.indicators.0.basis 0:0-4",
          variant: "last-year",
          atMost: "info",
        },
      ],
    },
  ],
};
