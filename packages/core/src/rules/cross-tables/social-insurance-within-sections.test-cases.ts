import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "a department that books no medical insurance of its own",
      changes: {
        "forms.generalPublicExpenditure.main.rows.18.amounts": {},
      },
    },
  ],
  failing: [
    {
      name: "the pension’s section is more than its item",
      changes: {
        "forms.generalPublicBasic.main.rows.4.amounts.total": "99.49",
      },
      finds: [
        {
          at: "generalPublicBasic 30108 total",
          variant: "exceeds",
          actual: "143.67",
          expected: "143.00",
        },
      ],
    },
    {
      name: "the item has more than all contributions",
      changes: {
        "forms.generalPublicExpenditure.main.rows.15.amounts.basic": "108.41",
      },
      finds: [
        {
          at: "generalPublicExpenditure 2080505 basic",
          variant: "exceeds",
          actual: "153.00",
          expected: "145.68",
        },
      ],
    },
  ],
};
