import type { RuleCases } from "../rule-cases.test-support.ts";

const vehicles = (key: string) => `otherMatters.assets.vehicles.${key}`;

export const cases: RuleCases = {
  passing: [
    {
      name: "a second vehicle, for law enforcement",
      changes: {
        [vehicles("total")]: { count: 2, value: "30.52" },
        [vehicles("lawEnforcement")]: { count: 1, value: "12.00" },
      },
    },
  ],
  failing: [
    {
      name: "one vehicle too many in all: numbers are not rounded",
      changes: {
        [vehicles("total.count")]: 4,
        [vehicles("lawEnforcement.count")]: 1,
        [vehicles("other.count")]: 1,
      },
      finds: [{ at: vehicles("total.count"), variant: "wrong", actual: "4", expected: "3" }],
    },
    {
      name: "the value of another vehicle was left out of the total",
      changes: { [vehicles("total.count")]: 2, [vehicles("other")]: { count: 1, value: "12.00" } },
      finds: [{ at: vehicles("total.value"), variant: "wrong", actual: "18.52", expected: "30.52" }],
    },
    {
      name: "a tail of one cent between the values",
      changes: { [vehicles("total")]: { count: 2, value: "30.53" }, [vehicles("other")]: { count: 1, value: "12.00" } },
      finds: [{ at: vehicles("total.value"), variant: "rounding", atMost: "info" }],
    },
  ],
};
