import type { RuleCases } from "../rule-cases.test-support.ts";

const hotline = "performance.projects.0.indicators";

export const cases: RuleCases = {
  passing: [
    { name: "a rate in thousandths", changes: { [`${hotline}.3.target.unit`]: "‰" } },
    {
      name: "a frequency is counted in times",
      changes: { [`${hotline}.3.name`]: "巡检频率", [`${hotline}.3.target.unit`]: "次/月" },
    },
    { name: "satisfaction in points", changes: { [`${hotline}.8.target.unit`]: "分" } },
  ],
  failing: [
    {
      name: "a rate in hours",
      changes: { [`${hotline}.4.name`]: "工单转派及时率" },
      finds: [{ at: `${hotline}.4.target.unit`, variant: "rate" }],
    },
    {
      name: "satisfaction by the head",
      changes: { [`${hotline}.8.target.unit`]: "人" },
      finds: [{ at: `${hotline}.8.target.unit`, variant: "rate" }],
    },
    {
      name: "a number of devices in percent",
      changes: { "performance.projects.1.indicators.0.target.unit": "%" },
      finds: [{ at: "performance.projects.1.indicators.0.target.unit", variant: "number" }],
    },
  ],
};
