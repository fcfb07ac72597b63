import type { RuleCases } from "../rule-cases.test-support.ts";

const hotline = "performance.projects.0.indicators";

export const cases: RuleCases = {
  passing: [
    {
      name: "growth beyond 100 %",
      changes: { [`${hotline}.7.name`]: "热线接通量增长率", [`${hotline}.7.target.value`]: "120" },
    },
    {
      name: "growth that may be below zero",
      changes: { [`${hotline}.7.name`]: "投诉量同比变化率", [`${hotline}.7.target.value`]: "-5" },
    },
    {
      name: "a plan that is to be exceeded",
      changes: { [`${hotline}.5.name`]: "受理任务完成率", [`${hotline}.5.target.value`]: "110" },
    },
    {
      name: "no more than a few complaints, or none",
      changes: {
        [`${hotline}.8.name`]: "不满意率",
        [`${hotline}.8.target`]: { comparison: "<=", value: "5", unit: "%" },
        [`${hotline}.3.name`]: "泄密次数",
        [`${hotline}.3.target`]: { comparison: "=", value: "0", unit: "次" },
      },
    },
    {
      name: "at least a certain saving",
      changes: {
        [`${hotline}.6.name`]: "成本节约额",
        [`${hotline}.6.target`]: { comparison: ">=", value: "1", unit: "万元" },
      },
    },
  ],
  failing: [
    {
      name: "a satisfaction of 950 %",
      changes: { [`${hotline}.8.target.value`]: "950" },
      finds: [{ at: `${hotline}.8.target`, variant: "beyond-all" }],
    },
    {
      name: "more than all calls are answered",
      changes: { [`${hotline}.3.target`]: { comparison: ">", value: "100", unit: "%" } },
      finds: [{ at: `${hotline}.3.target`, variant: "beyond-all" }],
    },
    {
      name: "less than no seats",
      changes: { [`${hotline}.0.target.value`]: "-8" },
      finds: [{ at: `${hotline}.0.target`, variant: "negative" }],
    },
    {
      name: "at least no calls",
      changes: { [`${hotline}.1.target.value`]: "0" },
      finds: [{ at: `${hotline}.1.target`, variant: "always-met" }],
    },
    {
      name: "at most all invoices are paid in time",
      changes: { [`${hotline}.5.target.comparison`]: "<=" },
      finds: [{ at: `${hotline}.5.target`, variant: "always-met" }],
    },
    {
      name: "no more than 95 of 100 may be satisfied",
      changes: { [`${hotline}.8.target.comparison`]: "<=" },
      finds: [{ at: `${hotline}.8.target`, variant: "satisfaction-at-most" }],
    },
    {
      name: "the fee is at least 13.75",
      changes: { [`${hotline}.6.target.comparison`]: ">=" },
      finds: [{ at: `${hotline}.6.target`, variant: "cost-at-least" }],
    },
  ],
};
