import type { CheckRule } from "../../rule.ts";

/** 表10: what running a vehicle (公务用车运行费) costs, over the vehicles that the department has, is neither little nor much. */
export const vehicleOperationPlausible: CheckRule = {
  id: "vehicle-operation-plausible",
  group: "three-public",
  // Vehicles may stand still, be lent or be paid for elsewhere.
  severity: "info",
  dimension: "truthfulness",
  basis: "openness-catalogue",
  scope: "every-department",
  *check({ disclosure, figures, parameters: { vehicleOperation } }) {
    const { amount: cost, place } = figures.cell("threePublic", "vehicleOperation", "total");
    const { count } = disclosure.otherMatters.assets.vehicles.total;
    const said = {
      places: [place, { fact: "otherMatters.assets.vehicles.total.count" }],
      values: { cost, count, ...vehicleOperation },
    };
    if (count === 0) {
      if (!cost.isZero()) yield { ...said, variant: "no-vehicles" };
      return;
    }
    const actual = cost.dividedBy(count).toDecimalPlaces(2);
    if (cost.isZero()) yield { ...said, variant: "no-cost" };
    else if (actual.lessThan(vehicleOperation.least)) yield { ...said, variant: "low", actual };
    else if (actual.greaterThan(vehicleOperation.most)) yield { ...said, variant: "high", actual };
  },
};
