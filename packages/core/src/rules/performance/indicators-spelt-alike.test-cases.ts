import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "the same words with another at their end",
      changes: {
        "performance.projects.0.indicators.0.name": "政务服务热线坐席数",
      },
    },
    {
      name: "one word more makes another thing",
      changes: {
        "performance.projects.0.indicators.1.name": "政务服务热线来电接通总量",
        "performance.projects.0.indicators.0.name": "政务服务热线来电接通量",
      },
    },
    {
      name: "A3 and A4 are no misspellings",
      changes: {},
    },
  ],
  failing: [
    {
      name: "a character lost from what all indicators are about",
      changes: {
        "performance.projects.0.indicators.0.name": "政务服务线座席数",
      },
      finds: [
        {
          at: "performance.projects.0.indicators.0.name",
          expected: "政务服务热线座席数",
          actual: "政务服务线座席数",
        },
      ],
    },
    {
      name: "a character lost from what one other indicator writes too",
      changes: {
        "performance.projects.2.indicators.2.name": "链路维护收合格率",
      },
      finds: [
        {
          at: "performance.projects.2.indicators.2.name",
          expected: "链路维护验收合格率",
          actual: "链路维护收合格率",
        },
      ],
    },
  ],
};
