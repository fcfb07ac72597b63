import type { RuleCases } from "../rule-cases.test-support.ts";

const staffing = (key: string) => `overview.staffing.${key}`;

const lastYear = {
  year: 2024,
  [staffing("serving.count")]: 39,
  [staffing("retired.count")]: 48,
  [staffing("veteransRetired.count")]: 1,
};

export const cases: RuleCases = {
  passing: [
    { name: "every change as the two years' numbers", changes: {}, previous: lastYear },
    { name: "last year's disclosure is not at hand", changes: { [staffing("serving.change")]: 3 } },
    { name: "the file at hand is of another year", changes: {}, previous: { ...lastYear, year: 2022 } },
  ],
  failing: [
    {
      name: "nine came, and four are told",
      changes: { [staffing("serving.change")]: 4 },
      previous: lastYear,
      finds: [{ at: staffing("serving.change"), expected: "9", actual: "4" }],
    },
    {
      name: "fewer are told where there are more",
      changes: { [staffing("retired.change")]: -4 },
      previous: lastYear,
      finds: [{ at: staffing("retired.change"), expected: "4", actual: "-4" }],
    },
  ],
};
