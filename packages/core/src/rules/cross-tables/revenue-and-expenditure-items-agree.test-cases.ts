import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "a category changed, which 表1 guards",
      changes: { "forms.expenditureOverview.main.rows.0.amounts.total": "905.93" },
    },
  ],
  failing: [
    {
      name: "an item that spends one more than it receives",
      changes: { "forms.expenditureOverview.main.rows.2.amounts.total": "839.13" },
      finds: [{ at: "expenditureOverview 2010301 total", actual: "839.13", expected: "838.13" }],
    },
  ],
};
