import type { CheckRule } from "../../rule.ts";

/** Buildings (房屋) that have a value have an area; those lent by others may have an area without a value. */
export const buildingsMeasured: CheckRule = {
  id: "buildings-measured",
  group: "other-matters",
  severity: "warning",
  dimension: "truthfulness",
  basis: "openness-catalogue",
  scope: "every-department",
  *check({ disclosure: { otherMatters } }) {
    const { area, value } = otherMatters.assets.buildings;
    if (!area.isZero() || value.isZero()) return;
    const places = ["area", "value"].map((field) => ({ fact: `otherMatters.assets.buildings.${field}` }));
    yield { places, values: { value } };
  },
};
