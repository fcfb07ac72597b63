import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    { name: "the day of the approval is not known", changes: { "signature.date": "2025-12-01" } },
    {
      name: "published on the twentieth day, over the end of February",
      changes: { approved: "2025-02-20", "signature.date": "2025-03-12" },
    },
    { name: "published on the day of the approval", changes: { approved: "2025-02-01" } },
  ],
  failing: [
    {
      name: "published on the twenty-first day",
      changes: { approved: "2025-02-20", "signature.date": "2025-03-13" },
      finds: [{ at: "signature.date", expected: "2025-03-12", actual: "2025-03-13" }],
    },
    {
      name: "a leap year's February has one day more, and it is still too late",
      changes: { year: 2024, approved: "2024-02-20", "signature.date": "2024-03-12" },
      finds: [{ at: "signature.date", expected: "2024-03-11" }],
    },
    {
      name: "published before it was approved",
      changes: { approved: "2025-02-10", "signature.date": "2025-02-01" },
      finds: [{ at: "signature.date", variant: "early", atMost: "warning" }],
    },
  ],
};
