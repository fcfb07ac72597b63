import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "within one category",
      changes: { "performance.projects.0.indicators.0.weight": 1, "performance.projects.0.indicators.1.weight": 9 },
    },
    {
      name: "a table of 100 has no split of 90",
      changes: { "performance.projects.0.indicators.7.weight": 30 },
    },
    {
      name: "the category is called 产出 for short",
      changes: { "performance.projects.2.indicators.0.category": "产出" },
    },
    {
      name: "the overall target is not split",
      changes: { "performance.overall.indicators.0.category": "产出指标" },
    },
  ],
  failing: [
    {
      name: "ten points of benefit were given to satisfaction",
      changes: { "performance.projects.1.indicators.12.weight": 10, "performance.projects.1.indicators.13.weight": 20 },
      finds: [
        { at: "performance.projects.1.indicators", actual: "10", expected: "20" },
        { at: "performance.projects.1.indicators", actual: "20", expected: "10" },
      ],
    },
    {
      name: "a table that adds up to 95, because of its costs",
      changes: { "performance.projects.2.indicators.7.weight": 15 },
      finds: [{ at: "performance.projects.2.indicators", actual: "25", expected: "20" }],
    },
    {
      name: "a cost indicator under output",
      changes: { "performance.projects.2.indicators.7.category": "产出指标" },
      finds: [
        { at: "performance.projects.2.indicators", actual: "50", expected: "40" },
        { at: "performance.projects.2.indicators", actual: "10", expected: "20" },
      ],
    },
  ],
};
