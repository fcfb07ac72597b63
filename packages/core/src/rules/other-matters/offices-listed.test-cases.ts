import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    { name: "a tiny department without offices", changes: { "overview.offices": { count: 0, names: [] } } },
    { name: "names that differ by a numeral", changes: { "overview.offices.names.10": "督查二室" } },
  ],
  failing: [
    {
      name: "twelve offices are counted and eleven named",
      changes: { "overview.offices.count": 12 },
      finds: [{ at: "overview.offices.count", variant: "count", expected: "11", actual: "12" }],
    },
    {
      name: "an office is named twice in the place of another",
      changes: { "overview.offices.names.10": "综合一室" },
      finds: [{ at: "overview.offices.names.10", variant: "twice" }],
    },
  ],
};
