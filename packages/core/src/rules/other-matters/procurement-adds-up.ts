import { fact } from "../../figures.ts";
import type { RelationRule } from "../../rule.ts";
import { same } from "../same.ts";

/** Government procurement (政府采购预算) is the sum of goods, works and services. */
export const procurementAddsUp: RelationRule = {
  id: "procurement-adds-up",
  group: "other-matters",
  severity: "error",
  dimension: "truthfulness",
  basis: "arithmetic",
  scope: "every-department",
  *relations({ disclosure: { otherMatters } }) {
    const { total, goods, works, services } = otherMatters.procurement;
    yield same(fact("otherMatters.procurement.total", total), [
      fact("otherMatters.procurement.goods", goods),
      fact("otherMatters.procurement.works", works),
      fact("otherMatters.procurement.services", services),
    ]);
  },
};
