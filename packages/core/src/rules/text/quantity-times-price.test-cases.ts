import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "five at six thousand yuan",
      changes: {
        "projects.0.allocation": "计算机5台×0.6万元/台＝3.00万元，打印机6.80万元。",
      },
    },
    {
      name: "told in words",
      changes: {
        "projects.0.allocation": "计算机5台，每台0.6万元，共计3.00万元，打印机6.80万元。",
      },
    },
    {
      name: "a product rounded to two places",
      changes: {
        "projects.0.allocation": "计算机3台×0.2222万元/台＝0.67万元，打印机9.13万元。",
      },
    },
  ],
  failing: [
    {
      name: "five at six thousand yuan are not two and a half",
      changes: {
        "projects.0.allocation": "计算机5台×0.6万元/台＝2.50万元，打印机6.80万元。",
      },
      finds: [
        {
          at: "projects.0.allocation 0:3-20",
          expected: "3.00",
          actual: "2.50",
        },
      ],
    },
    {
      name: "told in words and miscounted",
      changes: {
        "projects.0.allocation": "计算机6台，每台0.6万元，共计3.00万元，打印机6.80万元。",
      },
      finds: [
        {
          at: "projects.0.allocation 0:3-22",
          expected: "3.60",
          actual: "3.00",
        },
      ],
    },
  ],
};
