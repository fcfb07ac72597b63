import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "all that the budget spends",
      changes: {
        "forms.threePublic.main.total": {
          total: "1332.40",
          generalPublic: "1332.40",
        },
      },
    },
  ],
  failing: [
    {
      name: "an amount in yuan",
      changes: {
        "forms.threePublic.main.total": {
          total: "24000.00",
          generalPublic: "24000.00",
        },
      },
      finds: [
        {
          at: "threePublic total total",
          variant: "exceeds",
          actual: "24000.00",
          expected: "1332.40",
        },
        {
          at: "threePublic total generalPublic",
          variant: "exceeds",
          actual: "24000.00",
          expected: "1332.40",
        },
      ],
    },
    {
      name: "paid by a fund that the department has not got",
      changes: {
        "forms.threePublic.main.total": {
          total: "2.40",
          governmentFunds: "2.40",
        },
      },
      finds: [
        {
          at: "threePublic total governmentFunds",
          variant: "exceeds",
          actual: "2.40",
          expected: "0.00",
        },
      ],
    },
  ],
};
