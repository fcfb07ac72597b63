import type { RuleCases } from "../rule-cases.test-support.ts";

const medium = "otherMatters.procurement.reservedForSmallAndMedium";
const micro = "otherMatters.procurement.reservedForSmallAndMicro";

export const cases: RuleCases = {
  passing: [
    { name: "nothing is reserved", changes: { [medium]: "0.00", [micro]: "0.00" } },
    { name: "all of it is reserved for small and micro enterprises", changes: { [micro]: "178.32" } },
  ],
  failing: [
    {
      name: "more for small and micro enterprises than for small and medium ones",
      changes: { [medium]: "100.00" },
      finds: [{ at: micro, variant: "exceeds", actual: "173.61", expected: "100.00" }],
    },
    {
      name: "one cent more is reserved than is bought",
      changes: { [medium]: "178.33" },
      finds: [{ at: medium, variant: "exceeds", actual: "178.33", expected: "178.32" }],
    },
  ],
};
