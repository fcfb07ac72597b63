import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    { name: "signed on the last day of the year", changes: { "signature.date": "2025-12-31" } },
    { name: "signed early, in the autumn before", changes: { "signature.date": "2024-10-01" } },
    { name: "approved and signed in spring", changes: { approved: "2025-01-22", "signature.date": "2025-02-11" } },
  ],
  failing: [
    {
      name: "last year's date was left over",
      changes: { "signature.date": "2024-02-01" },
      finds: [{ at: "signature.date", actual: "2024-02-01" }],
    },
    {
      name: "signed after the year was over",
      changes: { "signature.date": "2026-01-01" },
      finds: [{ at: "signature.date", actual: "2026-01-01" }],
    },
    {
      name: "the day of the approval is in the wrong year",
      changes: { approved: "2023-01-22" },
      finds: [{ at: "approved", actual: "2023-01-22" }],
    },
  ],
};
