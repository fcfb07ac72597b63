import { fact } from "../../figures.ts";
import type { RelationRule } from "../../rule.ts";
import { atMost } from "../same.ts";

/** 表3: procurement (政府采购预算) is part of all expenditure. */
export const procurementWithinExpenditure: RelationRule = {
  id: "procurement-within-expenditure",
  group: "other-matters",
  // A purchase of several years may be planned whole in its first.
  severity: "warning",
  dimension: "truthfulness",
  basis: "arithmetic",
  scope: "every-department",
  *relations({ disclosure: { otherMatters }, figures }) {
    const total = fact("otherMatters.procurement.total", otherMatters.procurement.total);
    yield atMost(total, figures.total("expenditureOverview", "total"));
  },
};
