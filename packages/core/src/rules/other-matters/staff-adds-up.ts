import type { RelationRule } from "../../rule.ts";
import { counted } from "../counted.ts";
import { same } from "../same.ts";

/** The people there are (实有人数) are those who serve, the retired and the veterans (在职、退休、离休). */
export const staffAddsUp: RelationRule = {
  id: "staff-adds-up",
  group: "other-matters",
  severity: "error",
  dimension: "truthfulness",
  basis: "arithmetic",
  scope: "every-department",
  *relations({ disclosure: { overview } }) {
    const { actual, serving, retired, veteransRetired } = overview.staffing;
    const parts = [
      counted("overview.staffing.serving.count", serving.count),
      counted("overview.staffing.retired.count", retired.count),
      counted("overview.staffing.veteransRetired.count", veteransRetired.count),
    ];
    yield { ...same(counted("overview.staffing.actual", actual), parts), counts: true };
  },
};
