import type { RuleCases } from "../rule-cases.test-support.ts";

const staffing = (key: string) => `overview.staffing.${key}`;

export const cases: RuleCases = {
  passing: [
    {
      name: "one more retired, one more in all",
      changes: { [staffing("retired.count")]: 53, [staffing("actual")]: 101 },
    },
  ],
  failing: [
    {
      name: "one person too many: people are not rounded",
      changes: { [staffing("actual")]: 101 },
      finds: [{ at: staffing("actual"), variant: "wrong", actual: "101", expected: "100" }],
    },
    {
      name: "the people there are without the retired",
      changes: { [staffing("actual")]: 48 },
      finds: [{ at: staffing("actual"), variant: "wrong", actual: "48", expected: "100" }],
    },
  ],
};
