import type { RelationRule } from "../../rule.ts";
import { counted } from "../counted.ts";
import { atMost } from "../same.ts";

/** Those who serve (在职) are no more than the posts approved (编制数). */
export const staffWithinEstablishment: RelationRule = {
  id: "staff-within-establishment",
  group: "other-matters",
  // People beyond the establishment are paid in some departments until they retire.
  severity: "warning",
  dimension: "truthfulness",
  basis: "openness-catalogue",
  scope: "every-department",
  *relations({ disclosure: { overview } }) {
    const { establishment, serving } = overview.staffing;
    const people = counted("overview.staffing.serving.count", serving.count);
    yield { ...atMost(people, counted("overview.staffing.establishment", establishment)), counts: true };
  },
};
