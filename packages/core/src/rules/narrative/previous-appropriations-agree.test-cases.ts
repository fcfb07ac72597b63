import type { RuleCases } from "../rule-cases.test-support.ts";

const land = { code: "2120801", name: "征地和拆迁补偿支出", previous: "30.00", reason: "上年征地任务完成" };

export const cases: RuleCases = {
  passing: [
    {
      name: "last year had land transfer revenue, and spent it",
      changes: {
        "comparisons.revenue.governmentFunds": { previous: "30.00", reason: "上年征地任务完成" },
        "comparisons.governmentFunds": [land],
      },
    },
    {
      name: "part of last year's expenditure came from the carry-over",
      changes: {
        "comparisons.revenue.generalPublic.previous": "1441.86",
        "comparisons.revenue.fiscalCarriedIn": { previous: "50.00", reason: "结转资金上年用完" },
      },
    },
    {
      name: "the carry-over is told apart from this year's appropriation",
      changes: { "comparisons.revenue.fiscalCarriedIn": { previous: "50.00", reason: "结转资金上年用完" } },
    },
  ],
  failing: [
    {
      name: "last year's appropriation is this year's",
      changes: { "comparisons.revenue.generalPublic.previous": "1332.40" },
      finds: [{ at: "comparisons.revenue.generalPublic.previous", actual: "1332.40", expected: "1491.86" }],
    },
    {
      name: "last year's land transfer revenue, and nothing it was spent on",
      changes: { "comparisons.revenue.governmentFunds": { previous: "30.00", reason: "上年征地任务完成" } },
      finds: [{ at: "comparisons.revenue.governmentFunds.previous", actual: "30.00", expected: "0.00" }],
    },
    {
      name: "last year's expenditure from a fund, and no revenue of it",
      changes: { "comparisons.governmentFunds": [land] },
      finds: [{ at: "comparisons.revenue.governmentFunds.previous", actual: "0.00", expected: "30.00" }],
    },
    {
      name: "expenditure exceeds the appropriation by more than was carried in",
      changes: {
        "comparisons.revenue.generalPublic.previous": "1421.86",
        "comparisons.revenue.fiscalCarriedIn": { previous: "50.00", reason: "结转资金上年用完" },
      },
      finds: [
        { at: "comparisons.generalPublic.basic.previous", variant: "exceeds", actual: "1491.86", expected: "1471.86" },
      ],
    },
    {
      name: "two kinds of budget cannot both have spent what was carried in once",
      changes: {
        "comparisons.revenue.generalPublic.previous": "1461.86",
        "comparisons.revenue.fiscalCarriedIn": { previous: "50.00", reason: "结转资金上年用完" },
        "comparisons.governmentFunds": [land],
      },
      finds: [
        { at: "comparisons.generalPublic.basic.previous", variant: "exceeds", actual: "1521.86", expected: "1511.86" },
      ],
    },
  ],
};
