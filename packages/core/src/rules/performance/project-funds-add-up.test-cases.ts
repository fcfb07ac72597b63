import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "another unit pays a part",
      changes: { "performance.projects.2.fiscal": "100.00", "performance.projects.2.other": "50.00" },
    },
  ],
  failing: [
    {
      name: "other funds were forgotten in the sum",
      changes: { "performance.projects.2.other": "30.00" },
      finds: [{ at: "performance.projects.2.amount", variant: "wrong", actual: "150.00", expected: "180.00" }],
    },
    {
      name: "all of it is the treasury's, and is another number",
      changes: { "performance.projects.0.amount": "55.10" },
      finds: [{ at: "performance.projects.0.amount", variant: "wrong", actual: "55.10", expected: "55.00" }],
    },
    {
      name: "two parts, each rounded up, exceed the amount by a cent",
      changes: {
        "performance.projects.2.fiscal": "100.01",
        "performance.projects.2.other": "50.00",
      },
      finds: [{ at: "performance.projects.2.amount", variant: "rounding", atMost: "info" }],
    },
  ],
};
