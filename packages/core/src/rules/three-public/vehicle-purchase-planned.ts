import { fact } from "../../figures.ts";
import { zero } from "../../money.ts";
import type { CheckRule } from "../../rule.ts";

/** 表10: the purchase of vehicles (公务用车购置费) is arranged where the part on state assets arranges it (安排购置车辆经费), for no more money. */
export const vehiclePurchasePlanned: CheckRule = {
  id: "vehicle-purchase-planned",
  group: "three-public",
  // Vehicles for special tasks, and those not paid by the treasury, are assets and no “三公”经费.
  severity: "warning",
  dimension: "truthfulness",
  basis: "openness-catalogue",
  scope: "every-department",
  *check({ disclosure, figures }) {
    const purchase = figures.cell("threePublic", "vehiclePurchase", "total");
    const planned = fact("otherMatters.assets.planned.vehicles", disclosure.otherMatters.assets.planned.vehicles);
    const said = {
      places: [purchase.place, planned.place],
      values: { purchase: purchase.amount, planned: planned.amount },
    };
    if (purchase.amount.greaterThan(zero) && planned.amount.isZero()) yield { ...said, variant: "not-planned" };
    else if (purchase.amount.greaterThan(planned.amount)) yield { ...said, variant: "exceeds" };
    else if (purchase.amount.isZero() && planned.amount.greaterThan(zero)) yield { ...said, variant: "planned-alone" };
  },
};
