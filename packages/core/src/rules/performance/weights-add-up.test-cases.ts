import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "100, where the execution of the budget is no indicator",
      changes: { "performance.projects.0.indicators.7.weight": 30 },
    },
    {
      name: "one weight is lowered and another raised",
      changes: { "performance.overall.indicators.0.weight": 20, "performance.overall.indicators.1.weight": 30 },
    },
  ],
  failing: [
    {
      name: "a weight of 4 became 5",
      changes: { "performance.projects.3.indicators.4.weight": 5 },
      finds: [{ at: "performance.projects.3.indicators", variant: "wrong", actual: "91", expected: "90" }],
    },
    {
      name: "nearer to 100 than to 90",
      changes: { "performance.projects.2.indicators.8.weight": 28 },
      finds: [{ at: "performance.projects.2.indicators", actual: "98", expected: "100" }],
    },
    {
      name: "a weight of the overall target is missing",
      changes: { "performance.overall.indicators.3.weight": 0 },
      finds: [{ at: "performance.overall.indicators", actual: "70", expected: "90" }],
    },
    {
      name: "a table without indicators",
      changes: { "performance.projects.1.indicators": [] },
      finds: [{ at: "performance.projects.1.indicators", variant: "none", actual: "0" }],
    },
  ],
};
