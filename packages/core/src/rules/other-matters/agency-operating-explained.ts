import type { CheckRule } from "../../rule.ts";

/** 表6: a department of administrative units that has operating expenditure (公用经费) explains its agency operating expenses (机关运行经费), and had some last year if it spent anything then. */
export const agencyOperatingExplained: CheckRule = {
  id: "agency-operating-explained",
  group: "other-matters",
  severity: "error",
  dimension: "completeness",
  basis: "budget-law-14",
  scope: "every-department",
  *check({ disclosure: { comparisons, overview, otherMatters }, figures }) {
    const { amount, place } = figures.total("generalPublicBasic", "operating");
    const { agencyOperating } = otherMatters;
    if (overview.administrativeUnits === 0 || amount.isZero()) return;
    // Beside public institutions, all of the operating expenditure may be theirs.
    const atMost = overview.publicInstitutions > 0 ? "warning" : "error";
    if (agencyOperating === undefined || agencyOperating.amount.isZero()) {
      yield { places: [{ fact: "otherMatters.agencyOperating.amount" }, place], values: { amount }, atMost };
    } else if (agencyOperating.previous.isZero() && !comparisons.generalPublic.basic.previous.isZero()) {
      const places = ["otherMatters.agencyOperating.previous", "comparisons.generalPublic.basic.previous"];
      yield {
        variant: "last-year",
        places: places.map((fact) => ({ fact })),
        values: { amount: comparisons.generalPublic.basic.previous },
        atMost: "warning",
      };
    }
  },
};
