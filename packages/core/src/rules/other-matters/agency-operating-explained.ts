import type { CheckRule } from "../../rule.ts";

/** 表6: a department of administrative units that has operating expenditure (公用经费) explains its agency operating expenses (机关运行经费). */
export const agencyOperatingExplained: CheckRule = {
  id: "agency-operating-explained",
  group: "other-matters",
  severity: "error",
  dimension: "completeness",
  basis: "budget-law-14",
  scope: "every-department",
  *check({ disclosure: { overview, otherMatters }, figures }) {
    const { amount, place } = figures.total("generalPublicBasic", "operating");
    const { agencyOperating } = otherMatters;
    if (overview.administrativeUnits === 0 || amount.isZero()) return;
    if (agencyOperating !== undefined && !agencyOperating.amount.isZero()) return;
    const places = [{ fact: "otherMatters.agencyOperating.amount" }, place];
    // Beside public institutions, all of the operating expenditure may be theirs.
    yield { places, values: { amount }, ...(overview.publicInstitutions > 0 ? { atMost: "warning" } : {}) };
  },
};
