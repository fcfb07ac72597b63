import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "a part comes from the superior treasury",
      changes: { "performance.overall.funds.own": "1132.40", "performance.overall.funds.superior": "200.00" },
    },
    {
      name: "all three kinds of funds",
      changes: {
        "performance.overall.funds.own": "1132.40",
        "performance.overall.funds.superior": "150.00",
        "performance.overall.funds.other": "50.00",
      },
    },
  ],
  failing: [
    {
      name: "one yuan in ten thousand as the only figure of the table",
      changes: { "performance.overall.funds.own": "1.00" },
      finds: [{ at: "performance.overall.funds.own", variant: "wrong", actual: "1.00", expected: "1332.40" }],
    },
    {
      name: "the text has the amount without the subordinate unit",
      changes: { "performance.overallAmount": "1043.91" },
      finds: [{ at: "performance.overallAmount", variant: "wrong", actual: "1043.91", expected: "1332.40" }],
    },
    {
      name: "the budget was changed after the targets were written",
      changes: { "forms.budgetOverview.expenditure.total.expenditure": "1342.40" },
      finds: [
        { at: "performance.overall.funds.own", actual: "1332.40", expected: "1342.40" },
        { at: "performance.overallAmount", actual: "1332.40", expected: "1342.40" },
      ],
    },
    {
      name: "two parts and a cent too many",
      changes: { "performance.overall.funds.own": "1132.41", "performance.overall.funds.superior": "200.00" },
      finds: [{ at: "performance.overall.funds.own", variant: "rounding", atMost: "info" }],
    },
  ],
};
