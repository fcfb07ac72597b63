import type { RuleCases } from "../rule-cases.test-support.ts";

const total = "otherMatters.procurement.total";

export const cases: RuleCases = {
  passing: [
    {
      name: "works were added, to the total too",
      changes: { "otherMatters.procurement.works": "10.00", [total]: "188.32" },
    },
  ],
  failing: [
    {
      name: "works were added and the total kept",
      changes: { "otherMatters.procurement.works": "10.00" },
      finds: [{ at: total, variant: "wrong", actual: "178.32", expected: "188.32" }],
    },
    {
      name: "a tail of one cent over goods and services",
      changes: { [total]: "178.33" },
      finds: [{ at: total, variant: "rounding", atMost: "info", actual: "178.33", expected: "178.32" }],
    },
    {
      name: "the point of the services was shifted",
      changes: { "otherMatters.procurement.services": "1656.10" },
      finds: [{ at: total, variant: "wrong", expected: "1668.81" }],
    },
  ],
};
