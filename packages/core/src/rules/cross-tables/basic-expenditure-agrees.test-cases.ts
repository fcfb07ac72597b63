import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "the personnel part changed, and not the total",
      changes: { "forms.generalPublicBasic.main.total.personnel": "1025.05" },
    },
  ],
  failing: [
    {
      name: "basic expenditure by economic section one too high",
      changes: { "forms.generalPublicBasic.main.total.total": "1116.60" },
      finds: [{ at: "generalPublicBasic total total", actual: "1116.60", expected: "1115.60" }],
    },
  ],
};
