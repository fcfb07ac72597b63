import type { RuleCases } from "../rule-cases.test-support.ts";

export const cases: RuleCases = {
  passing: [
    {
      name: "rooms that another unit lends",
      changes: {
        "otherMatters.assets.buildings.value": "0.00",
      },
    },
    {
      name: "no buildings at all",
      changes: {
        "otherMatters.assets.buildings": {
          area: "0.00",
          value: "0.00",
        },
      },
    },
  ],
  failing: [
    {
      name: "the area was left out",
      changes: {
        "otherMatters.assets.buildings.area": "0.00",
      },
      finds: [
        {
          at: "otherMatters.assets.buildings.area",
        },
      ],
    },
  ],
};
