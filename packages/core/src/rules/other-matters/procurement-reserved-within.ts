import { fact } from "../../figures.ts";
import type { RelationRule } from "../../rule.ts";
import { atMost } from "../same.ts";

/** What is reserved for small and micro enterprises (小微企业) is part of what is reserved for small and medium ones (中小企业), and that is part of all procurement. */
export const procurementReservedWithin: RelationRule = {
  id: "procurement-reserved-within",
  group: "other-matters",
  severity: "error",
  dimension: "truthfulness",
  basis: "procurement-sme",
  scope: "every-department",
  *relations({ disclosure: { otherMatters } }) {
    const { total, reservedForSmallAndMedium, reservedForSmallAndMicro } = otherMatters.procurement;
    const medium = fact("otherMatters.procurement.reservedForSmallAndMedium", reservedForSmallAndMedium);
    const micro = fact("otherMatters.procurement.reservedForSmallAndMicro", reservedForSmallAndMicro);
    yield atMost(micro, medium);
    yield atMost(medium, fact("otherMatters.procurement.total", total));
  },
};
