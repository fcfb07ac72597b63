import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "last year's money told under another item",
      changes: { "comparisons.items.5.previous": "60.96", "comparisons.items.6.previous": "102.64" },
    },
    {
      name: "a department without a general public budget in either year",
      changes: {
        "comparisons.items": [],
        "comparisons.generalPublic": { basic: { previous: "0.00" }, project: { previous: "0.00" } },
      },
    },
  ],
  failing: [
    {
      name: "last year's amount of one item one yuan in ten thousand too high",
      changes: { "comparisons.items.3.previous": "5.81" },
      finds: [
        { at: "comparisons.generalPublic.basic.previous", variant: "wrong", actual: "1491.86", expected: "1492.87" },
      ],
    },
    {
      name: "an item that ended was left out",
      changes: {
        "comparisons.items.7": {
          code: "2080506",
          name: "机关事业单位职业年金缴费支出",
          previous: "0.00",
        },
      },
      finds: [{ at: "comparisons.generalPublic.basic.previous", actual: "1491.86", expected: "1446.74" }],
    },
    {
      name: "no item is compared",
      changes: { "comparisons.items": [] },
      finds: [{ at: "comparisons.generalPublic.basic.previous", actual: "1491.86", expected: "0.00" }],
    },
  ],
};
