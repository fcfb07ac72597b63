import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "both without the subordinate unit",
      changes: { "performance.overallAmount": "1043.91", "performance.overall.funds.own": "1043.91" },
    },
  ],
  failing: [
    {
      name: "the table says 1.00",
      changes: { "performance.overall.funds.own": "1.00" },
      finds: [{ at: "performance.overallAmount", actual: "1332.40", expected: "1.00" }],
    },
    {
      name: "the text is a cent higher, which only funds below 50 yuan could explain",
      changes: { "performance.overallAmount": "1332.41" },
      finds: [
        {
          at: "performance.overallAmount",
          variant: "suspicious",
          atMost: "warning",
          actual: "1332.41",
          expected: "1332.40",
        },
      ],
    },
    {
      name: "funds of the superior treasury were added to the table alone",
      changes: { "performance.overall.funds.superior": "20.00" },
      finds: [{ at: "performance.overallAmount", actual: "1332.40", expected: "1352.40" }],
    },
  ],
};
