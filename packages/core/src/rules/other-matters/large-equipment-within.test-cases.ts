import type { RuleCases } from "../rule-cases.test-support.ts";

const used = "otherMatters.assets.largeEquipment";
const planned = "otherMatters.assets.planned";

export const cases: RuleCases = {
  passing: [{ name: "every large piece is worth over a million", changes: { [`${used}.over100`]: 2 } }],
  failing: [
    {
      name: "three pieces over a million among two over half a million",
      changes: { [`${used}.over100`]: 3 },
      finds: [{ at: `${used}.over100`, variant: "exceeds", actual: "3", expected: "2" }],
    },
    {
      name: "a piece over a million is to be bought, and none over half a million",
      changes: { [`${planned}.over100`]: 1 },
      finds: [{ at: `${planned}.over100`, variant: "exceeds", actual: "1", expected: "0" }],
    },
  ],
};
