import type { RuleCases } from "../rule-cases.test-support.ts";

const table = "performance.projects.0.indicators";

export const cases: RuleCases = {
  passing: [
    {
      name: "satisfaction as a kind of benefit",
      changes: { [`${table}.8.category`]: "效益指标", [`${table}.8.type`]: "服务对象满意度指标" },
    },
    { name: "called 产出 for short", changes: { "performance.projects.2.indicators.0.category": "产出" } },
    { name: "a table without indicators, which is found by its weights", changes: { [table]: [] } },
    {
      name: "the overall target has categories of its own",
      changes: { "performance.overall.indicators.0.category": "管理效率" },
    },
  ],
  failing: [
    {
      name: "no costs, where the region gives them 20 points",
      changes: { [`${table}.6.category`]: "产出指标" },
      finds: [{ at: table }],
    },
    {
      name: "nobody is asked whether he is satisfied",
      changes: { [`${table}.8.category`]: "效益指标", [`${table}.8.type`]: "社会效益指标" },
      finds: [{ at: table }],
    },
    {
      name: "a category that is misspelt is none",
      changes: { [`${table}.7.category`]: "效溢指标" },
      finds: [{ at: table }],
    },
  ],
};
