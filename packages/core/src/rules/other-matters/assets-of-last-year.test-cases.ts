import type { RuleCases } from "../rule-cases.test-support.ts";

const at = "otherMatters.assets.asOfYear";

export const cases: RuleCases = {
  passing: [{ name: "the budget of 2026, the assets of 2025", changes: { year: 2026, [at]: 2025 } }],
  failing: [
    {
      name: "the text of last year was left over",
      changes: { [at]: 2023 },
      finds: [{ at, expected: "2024", actual: "2023" }],
    },
    {
      name: "the end of a year that has only begun",
      changes: { [at]: 2025 },
      finds: [{ at, expected: "2024", actual: "2025" }],
    },
  ],
};
