import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "a category that may be either",
      changes: {
        "forms.generalPublicBasic.main.rows.24": {
          code: "399",
          name: "其他支出",
          amounts: {
            total: "1.00",
            operating: "1.00",
          },
        },
      },
    },
  ],
  failing: [
    {
      name: "the union’s funds among personnel expenses",
      changes: {
        "forms.generalPublicBasic.main.rows.17.amounts": {
          total: "4.57",
          personnel: "4.57",
        },
      },
      finds: [
        {
          at: "generalPublicBasic 30228 operating",
          actual: "0.00",
          expected: "4.57",
        },
      ],
    },
    {
      name: "pensions among operating expenses",
      changes: {
        "forms.generalPublicBasic.main.rows.22.amounts": {
          total: "37.53",
          operating: "37.53",
        },
      },
      finds: [
        {
          at: "generalPublicBasic 30302 personnel",
          actual: "0.00",
          expected: "37.53",
        },
      ],
    },
  ],
};
