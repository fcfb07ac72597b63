import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "more for training than the section has",
      changes: { "forms.generalPublicBasic.main.rows.16.amounts.total": "3.57" },
    },
    {
      name: "an item without its section",
      changes: { "forms.generalPublicBasic.main.rows.8.code": "30114" },
    },
  ],
  failing: [
    {
      name: "a housing fund that is not the section",
      changes: { "forms.generalPublicBasic.main.rows.8.amounts.total": "79.28" },
      finds: [{ at: "generalPublicExpenditure 2210201 basic", actual: "79.18", expected: "79.28" }],
    },
    {
      name: "more in the section of training than in its item",
      changes: { "forms.generalPublicBasic.main.rows.16.amounts.total": "5.57" },
      finds: [{ at: "generalPublicBasic 30216 total", actual: "5.57", expected: "4.57", variant: "exceeds" }],
    },
  ],
};
