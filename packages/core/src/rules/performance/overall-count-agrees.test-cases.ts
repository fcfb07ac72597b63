import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [{ name: "one target for the department and its units", changes: { "overview.subordinateUnits.count": 2 } }],
  failing: [
    {
      name: "the target of the subordinate unit is counted and not published",
      changes: { "performance.overallCount": 2 },
      finds: [{ at: "performance.overallCount", actual: "2", expected: "1" }],
    },
    {
      name: "no target, with a table of it",
      changes: { "performance.overallCount": 0 },
      finds: [{ at: "performance.overallCount", actual: "0", expected: "1" }],
    },
  ],
};
