import { fact } from "../../figures.ts";
import type { RelationRule } from "../../rule.ts";
import { same } from "../same.ts";

/** 表6: the agency operating expenses (机关运行经费) of administrative units are the operating part of their basic expenditure. */
export const agencyOperatingAgrees: RelationRule = {
  id: "agency-operating-agrees",
  group: "cross-tables",
  severity: "error",
  dimension: "truthfulness",
  basis: "budget-law-14",
  scope: "administrative",
  *relations({ disclosure, figures }) {
    const { agencyOperating } = disclosure.otherMatters;
    if (agencyOperating === undefined) return;
    const stated = fact("otherMatters.agencyOperating.amount", agencyOperating.amount);
    yield same(stated, figures.total("generalPublicBasic", "operating"));
  },
};
