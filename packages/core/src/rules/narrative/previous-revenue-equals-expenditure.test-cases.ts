import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "last year had another source, and spent it",
      changes: {
        "comparisons.revenue.unitFunds": { previous: "20.00", reason: "上年单位资金结余用完" },
        "comparisons.expenditure.project.previous": "420.00",
      },
    },
    {
      name: "a source that ended, and so did the projects that it paid for",
      changes: {
        "comparisons.revenue.specialAccount": { previous: "12.50", reason: "教育收费停止征收" },
        "comparisons.expenditure.project.previous": "412.50",
      },
    },
  ],
  failing: [
    {
      name: "a tail of one cent between one source and two kinds of expenditure",
      changes: { "comparisons.revenue.generalPublic.previous": "1491.87" },
      finds: [{ at: "comparisons.revenue.generalPublic.previous", variant: "rounding", atMost: "info" }],
    },
    {
      name: "last year's revenue two cents too high",
      changes: { "comparisons.revenue.generalPublic.previous": "1491.88" },
      finds: [{ at: "comparisons.revenue.generalPublic.previous", actual: "1491.88", expected: "1491.86" }],
    },
    {
      name: "last year's project expenditure is this year's",
      changes: { "comparisons.expenditure.project.previous": "216.80" },
      finds: [{ at: "comparisons.revenue.generalPublic.previous", actual: "1491.86", expected: "1308.66" }],
    },
    {
      name: "a source of last year was left out",
      changes: { "comparisons.revenue": {} },
      finds: [{ at: "comparisons.revenue", actual: "0.00", expected: "1491.86" }],
    },
  ],
};
