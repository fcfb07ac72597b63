import type { RuleCases } from "../rule-cases.test-support.ts";

const printers = "performance.projects.1.indicators";

export const cases: RuleCases = {
  passing: [
    { name: "a day is a number", changes: { [`${printers}.7.target`]: { text: "2025年12月底前" } } },
    { name: "a number in words", changes: { [`${printers}.0.target`]: { text: "不少于三台" } } },
    { name: "benefits may be told in words", changes: { [`${printers}.12.target`]: { text: "有效降低" } } },
  ],
  failing: [
    {
      name: "a number of devices that is no number",
      changes: { [`${printers}.0.target`]: { text: "按需购置" } },
      finds: [{ at: `${printers}.0.target`, variant: "words", atMost: "error" }],
    },
    {
      name: "a cost in words",
      changes: { [`${printers}.8.target`]: { text: "严格控制" } },
      finds: [{ at: `${printers}.8.target`, variant: "words" }],
    },
    {
      name: "a quality in words, which is only to be noted",
      changes: { [`${printers}.4.target`]: { text: "全部合格" } },
      finds: [{ at: `${printers}.4.target`, variant: "words", atMost: "info" }],
    },
    {
      name: "five of what",
      changes: { [`${printers}.2.target`]: { comparison: ">=", value: "5" } },
      finds: [{ at: `${printers}.2.target`, variant: "no-unit" }],
    },
    {
      name: "the overall target has a number without a unit",
      changes: { "performance.overall.indicators.0.target": { comparison: ">=", value: "12" } },
      finds: [{ at: "performance.overall.indicators.0.target", variant: "no-unit" }],
    },
  ],
};
