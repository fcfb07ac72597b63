import type { RuleCases } from "../rule-cases.test-support.ts";

const establishment = "overview.staffing.establishment";
const at = "overview.staffing.serving.count";

export const cases: RuleCases = {
  passing: [{ name: "every post is filled", changes: { [establishment]: 48 } }],
  failing: [
    {
      name: "one more serves than there are posts",
      changes: { [establishment]: 47 },
      finds: [{ at, variant: "exceeds", actual: "48", expected: "47" }],
    },
    {
      name: "the establishment was not filled in",
      changes: { [establishment]: 0 },
      finds: [{ at, variant: "exceeds", actual: "48", expected: "0" }],
    },
  ],
};
