import type { RuleCases } from "../rule-cases.test-support.ts";

const planned = "otherMatters.assets.planned.vehicles";
const bought = { "forms.threePublic.main.rows.2": { item: "vehiclePurchase", amounts: { total: "18.00" } } };

export const cases: RuleCases = {
  passing: [
    { name: "a vehicle is bought, in both places", changes: { ...bought, [planned]: "18.00" } },
    { name: "no vehicle is bought, and the assets say 0.00", changes: { [planned]: "0.00" } },
    {
      name: "another vehicle is paid from the unit's own funds",
      changes: { ...bought, [planned]: "36.00" },
    },
  ],
  failing: [
    {
      name: "表10 has a vehicle, and the assets none",
      changes: bought,
      finds: [{ at: "threePublic vehiclePurchase total", variant: "not-planned" }],
    },
    {
      name: "the assets have a vehicle, and 表10 none",
      changes: { [planned]: "18.00" },
      finds: [{ at: "threePublic vehiclePurchase total", variant: "planned-alone" }],
    },
    {
      name: "the vehicle costs more in 表10 than in the assets",
      changes: { ...bought, [planned]: "1.80" },
      finds: [{ at: "threePublic vehiclePurchase total", variant: "exceeds" }],
    },
  ],
};
