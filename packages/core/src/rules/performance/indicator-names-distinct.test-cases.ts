import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    { name: "the same name in two tables", changes: { "performance.projects.1.indicators.13.name": "服务对象满意度" } },
    { name: "names that share all but a word", changes: { "performance.projects.2.indicators.1.name": "链路维护数" } },
  ],
  failing: [
    {
      name: "a copied line whose name was not changed",
      changes: { "performance.projects.2.indicators.1.name": "链路维护数量" },
      finds: [{ at: "performance.projects.2.indicators.1.name" }],
    },
    {
      name: "twice in the overall target",
      changes: { "performance.overall.indicators.3.name": "起草会议讲话报告篇数" },
      finds: [{ at: "performance.overall.indicators.3.name" }],
    },
  ],
};
