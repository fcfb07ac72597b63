import { isBlank } from "../../cell.ts";
import type { CheckRule } from "../../rule.ts";

/** 表6: where there are veterans (离休) there is their pay (30301 离休费), and no pay for veterans or retired people (30302 退休费) whom the first part does not count. */
export const retirementPayAgrees: CheckRule = {
  id: "retirement-pay-agrees",
  group: "other-matters",
  // Another office may pay a department's veterans.
  severity: "warning",
  dimension: "truthfulness",
  basis: "classification",
  scope: "every-department",
  *check({ disclosure: { overview }, figures }) {
    if (isBlank(figures.panel("generalPublicBasic"))) return;
    for (const [group, code] of [
      ["veteransRetired", "30301"],
      ["retired", "30302"],
    ] as const) {
      const { count } = overview.staffing[group];
      const { amount, place } = figures.cell("generalPublicBasic", code, "total");
      const places = [{ fact: `overview.staffing.${group}.count` }, place];
      const values = { count, amount, code };
      if (count === 0 && !amount.isZero()) yield { variant: "nobody", places, values };
      // The pension fund pays most retired people, whose unit then has no 30302.
      if (count > 0 && amount.isZero() && group === "veteransRetired") yield { variant: "unpaid", places, values };
    }
  },
};
