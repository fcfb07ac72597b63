import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [{ name: "a department that states none", changes: { "otherMatters.agencyOperating": undefined } }],
  failing: [
    {
      name: "one cent more than the operating expenses of 表6",
      changes: { "otherMatters.agencyOperating.amount": "91.55" },
      finds: [{ at: "otherMatters.agencyOperating.amount", actual: "91.55", expected: "91.54" }],
    },
  ],
};
