import type { CheckRule } from "../../rule.ts";

/** Where there are vehicles there is a value, and where there is a value there are vehicles. */
export const vehiclesValued: CheckRule = {
  id: "vehicles-valued",
  group: "other-matters",
  // One that was received for nothing may stand in the books without a value.
  severity: "warning",
  dimension: "truthfulness",
  basis: "openness-catalogue",
  scope: "every-department",
  *check({ disclosure: { otherMatters } }) {
    for (const [kind, { count, value }] of Object.entries(otherMatters.assets.vehicles)) {
      if ((count === 0) === value.isZero()) continue;
      const path = `otherMatters.assets.vehicles.${kind}`;
      const places = [{ fact: `${path}.value` }, { fact: `${path}.count` }];
      yield { variant: count === 0 ? "no-vehicles" : "no-value", places, values: { count, value } };
    }
  },
};
