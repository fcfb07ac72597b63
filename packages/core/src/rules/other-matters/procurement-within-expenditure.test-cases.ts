import type { RuleCases } from "../rule-cases.test-support.ts";

const total = "otherMatters.procurement.total";

export const cases: RuleCases = {
  passing: [{ name: "all expenditure is procurement", changes: { [total]: "1332.40" } }],
  failing: [
    {
      name: "the point of the procurement was shifted",
      changes: { [total]: "1783.20" },
      finds: [{ at: total, variant: "exceeds", actual: "1783.20", expected: "1332.40" }],
    },
  ],
};
