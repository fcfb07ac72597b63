import type { RuleCases } from "../rule-cases.test-support.ts";

const veterans = "overview.staffing.veteransRetired";

export const cases: RuleCases = {
  passing: [
    { name: "all came this year", changes: { "overview.staffing.serving.change": 48 } },
    { name: "more went than are left", changes: { "overview.staffing.serving.change": -60 } },
  ],
  failing: [
    {
      name: "one veteran more, where there is none",
      changes: { [`${veterans}.change`]: 1 },
      finds: [{ at: `${veterans}.change`, variant: "exceeds", actual: "1", expected: "0" }],
    },
    {
      name: "last year's number was given as the change",
      changes: { "overview.staffing.retired.change": 56 },
      finds: [{ at: "overview.staffing.retired.change", variant: "exceeds", actual: "56", expected: "52" }],
    },
  ],
};
