import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "a split that names nothing as the indicators do",
      changes: {
        "projects.1.allocation": "第一季度50.00万元，其余季度100.00万元。",
        "performance.projects.2.indicators.6.target.value": "130.00",
      },
    },
    {
      name: "the same amount in yuan",
      changes: {
        "performance.projects.2.indicators.6.target": {
          comparison: "<=",
          value: "1365000",
          unit: "元",
        },
      },
    },
  ],
  failing: [
    {
      name: "the cost of the site is one less than it is given",
      changes: {
        "performance.projects.2.indicators.7.target.value": "12.50",
      },
      finds: [
        {
          at: "performance.projects.2.indicators.7.target",
          variant: "less",
          atMost: "error",
          expected: "13.50",
          actual: "12.50",
        },
      ],
    },
    {
      name: "the printers cost more than they are given, though all costs are within the project",
      changes: {
        "performance.projects.1.indicators.11.target.value": "4100",
        "performance.projects.1.indicators.8.target.value": "4000",
      },
      finds: [
        {
          at: "performance.projects.1.indicators.8.target",
          variant: "less",
          atMost: "info",
        },
        {
          at: "performance.projects.1.indicators.10.target",
          variant: "more",
          atMost: "error",
          expected: "6.80",
          actual: "6.87",
        },
      ],
    },
  ],
};
