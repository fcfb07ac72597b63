import type { RuleCases } from "../rule-cases.test-support.ts";

const count = "otherMatters.assets.vehicles.total.count";
const cost = "forms.threePublic.main.rows.1.amounts.total";
const at = "threePublic vehicleOperation total";

export const cases: RuleCases = {
  passing: [
    { name: "four vehicles on 9.60", changes: { [count]: 4, [cost]: "9.60" } },
    { name: "neither vehicles nor their cost", changes: { [count]: 0, [cost]: "0.00" } },
    { name: "just the least that is usual", changes: { [count]: 4, [cost]: "2.00" } },
  ],
  failing: [
    {
      name: "33 vehicles on 2.40",
      changes: { [count]: 33 },
      finds: [{ at, variant: "low", actual: "0.07" }],
    },
    {
      name: "one vehicle on 24.00",
      changes: { [cost]: "24.00" },
      finds: [{ at, variant: "high", actual: "24.00" }],
    },
    {
      name: "the cost of vehicles that are not there",
      changes: { [count]: 0 },
      finds: [{ at, variant: "no-vehicles" }],
    },
    { name: "a vehicle that costs nothing", changes: { [cost]: "0.00" }, finds: [{ at, variant: "no-cost" }] },
  ],
};
