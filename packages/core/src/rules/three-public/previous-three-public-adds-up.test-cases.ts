import type { RuleCases } from "../rule-cases.test-support.ts";

const part = (key: string) => `comparisons.threePublic.${key}.previous`;

export const cases: RuleCases = {
  passing: [
    {
      name: "last year had hospitality too",
      changes: { [part("hospitality")]: "1.50", [part("total")]: "3.90" },
    },
  ],
  failing: [
    {
      name: "last year's hospitality was left out of the total",
      changes: { [part("hospitality")]: "1.50" },
      finds: [{ at: part("total"), variant: "wrong", actual: "2.40", expected: "3.90" }],
    },
    {
      name: "a total with two digits swapped",
      changes: { [part("total")]: "4.20" },
      finds: [{ at: part("total"), variant: "wrong", actual: "4.20", expected: "2.40" }],
    },
    {
      name: "a tail of one cent over two parts",
      changes: { [part("hospitality")]: "1.50", [part("total")]: "3.91" },
      finds: [{ at: part("total"), variant: "rounding", atMost: "info" }],
    },
  ],
};
