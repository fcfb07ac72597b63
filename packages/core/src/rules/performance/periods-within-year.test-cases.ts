import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    { name: "three months", changes: { "projects.0.period": { from: "2025-03-01", to: "2025-05-31" } } },
    { name: "a single day", changes: { "projects.0.period": { from: "2025-06-30", to: "2025-06-30" } } },
  ],
  failing: [
    {
      name: "first and last day change places",
      changes: { "projects.0.period": { from: "2025-12-31", to: "2025-01-01" } },
      finds: [{ at: "projects.0.period", variant: "backwards", atMost: "error" }],
    },
    {
      name: "last year's period",
      changes: { "projects.1.period": { from: "2024-01-01", to: "2024-12-31" } },
      finds: [{ at: "projects.1.period", variant: "outside", atMost: "warning" }],
    },
    {
      name: "into the first month of the next year",
      changes: { "projects.2.period.to": "2026-01-31" },
      finds: [{ at: "projects.2.period", variant: "outside" }],
    },
  ],
};
