import type { RelationRule } from "../../rule.ts";
import { counted } from "../counted.ts";
import { atMost } from "../same.ts";

/** Single pieces of equipment over 1,000,000 yuan (单位价值100万元以上) are among those over 500,000 (50万元以上), those in use as those to be bought. */
export const largeEquipmentWithin: RelationRule = {
  id: "large-equipment-within",
  group: "other-matters",
  severity: "error",
  dimension: "truthfulness",
  basis: "openness-catalogue",
  scope: "every-department",
  *relations({ disclosure: { otherMatters } }) {
    for (const which of ["largeEquipment", "planned"] as const) {
      const { over50, over100 } = otherMatters.assets[which];
      const path = `otherMatters.assets.${which}`;
      yield { ...atMost(counted(`${path}.over100`, over100), counted(`${path}.over50`, over50)), counts: true };
    }
  },
};
