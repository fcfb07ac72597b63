import type { RuleCases } from "../rule-cases.test-support.ts";

const other = "otherMatters.assets.vehicles.other";

export const cases: RuleCases = {
  passing: [{ name: "two vehicles of some value", changes: { [other]: { count: 2, value: "21.30" } } }],
  failing: [
    {
      name: "two vehicles of no value",
      changes: { [`${other}.count`]: 2 },
      finds: [{ at: `${other}.value`, variant: "no-value" }],
    },
    {
      name: "the value of vehicles that were sold",
      changes: { [`${other}.value`]: "21.30" },
      finds: [{ at: `${other}.value`, variant: "no-vehicles" }],
    },
  ],
};
