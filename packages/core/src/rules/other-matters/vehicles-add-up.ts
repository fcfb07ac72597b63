import { fact } from "../../figures.ts";
import type { RelationRule } from "../../rule.ts";
import { counted } from "../counted.ts";
import { same } from "../same.ts";

const parts = ["official", "lawEnforcement", "other"] as const;

/** The vehicles that the department has, their number and their value, are the sum of official, law enforcement and other ones (一般公务用车、执法执勤用车、其他车辆). */
export const vehiclesAddUp: RelationRule = {
  id: "vehicles-add-up",
  group: "other-matters",
  severity: "error",
  dimension: "truthfulness",
  basis: "arithmetic",
  scope: "every-department",
  *relations({ disclosure: { otherMatters } }) {
    const { vehicles } = otherMatters.assets;
    const count = (key: keyof typeof vehicles) =>
      counted(`otherMatters.assets.vehicles.${key}.count`, vehicles[key].count);
    const value = (key: keyof typeof vehicles) =>
      fact(`otherMatters.assets.vehicles.${key}.value`, vehicles[key].value);
    yield { ...same(count("total"), parts.map(count)), counts: true };
    yield same(value("total"), parts.map(value));
  },
};
