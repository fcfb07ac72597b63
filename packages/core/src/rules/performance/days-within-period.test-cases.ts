import type { RuleCases } from "../rule-cases.test-support.ts";

const goal = "performance.projects.3.goal";
const spring = { "projects.2.period": { from: "2025-03-01", to: "2025-10-31" } };

export const cases: RuleCases = {
  passing: [
    { name: "the feasts of the year", changes: { [goal]: "在妇女节、“八一”建军节和2025年国庆开展慰问活动。" } },
    { name: "a month that the period only touches", changes: { ...spring, [goal]: "2025年10月完成验收。" } },
    { name: "what this year is measured against", changes: { [goal]: "满意度较2024年底有所提高。" } },
    { name: "a day in the title of a paper", changes: { [goal]: "落实《2023年12月1日会议纪要》。" } },
    {
      name: "a period that runs backwards",
      changes: { "projects.2.period": { from: "2025-12-31", to: "2025-01-01" } },
    },
  ],
  failing: [
    {
      name: "New Year's Day of the next year",
      changes: { [goal]: "在国庆、2026年元旦等节假日开展民族团结一家亲活动。" },
      finds: [{ at: `${goal} 0:4-11`, atMost: "error" }],
    },
    {
      name: "a device is bought after the project has ended",
      changes: { "projects.0.period.to": "2025-10-31" },
      finds: [{ at: "performance.projects.1.indicators.7.target.text 0:0-11" }],
    },
    {
      name: "last year's day of completion",
      changes: { "performance.projects.1.indicators.7.target": { text: "2024年11月30日" } },
      finds: [{ at: "performance.projects.1.indicators.7.target.text 0:0-11" }],
    },
    {
      name: "a feast without a year before the project begins, which is only to be noted",
      changes: { ...spring, [goal]: "春节期间慰问困难群众。" },
      finds: [{ at: `${goal} 0:0-2`, atMost: "info" }],
    },
    {
      name: "funds that are paid out in the next year",
      changes: { "projects.3.allocation": "55.00万元，2025年12月拨付41.25万元，2026年1月15日拨付13.75万元。" },
      finds: [{ at: "projects.3.allocation 0:26-36" }],
    },
    {
      name: "the overall target reaches into the next year",
      changes: { "performance.overall.goal": "2026年3月底前完成全部会议纪要归档。" },
      finds: [{ at: "performance.overall.goal 0:0-7" }],
    },
  ],
};
