import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "basic expenditure moved to projects in one row",
      changes: {
        "forms.generalPublicExpenditure.main.rows.2.amounts": { total: "838.13", basic: "800.00", project: "38.13" },
      },
    },
  ],
  failing: [
    {
      name: "a total that is not basic and project expenditure together",
      changes: { "forms.generalPublicExpenditure.main.rows.2.amounts.total": "839.13" },
      finds: [{ at: "generalPublicExpenditure 2010301 total", actual: "839.13", expected: "838.13" }],
    },
    {
      name: "a column left blank",
      changes: { "forms.generalPublicExpenditure.main.rows.2.amounts": { total: "838.13" } },
      finds: [{ at: "generalPublicExpenditure 2010301 total", actual: "838.13", expected: "0.00" }],
    },
  ],
};
