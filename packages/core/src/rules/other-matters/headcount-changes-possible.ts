import type { RelationRule } from "../../rule.ts";
import { counted } from "../counted.ts";
import { atMost } from "../same.ts";
import { staffGroups } from "./staff-groups.ts";

/** No more people came since last year than are there now; otherwise last year's number would have been below nothing. */
export const headcountChangesPossible: RelationRule = {
  id: "headcount-changes-possible",
  group: "other-matters",
  severity: "error",
  dimension: "truthfulness",
  basis: "arithmetic",
  scope: "every-department",
  *relations({ disclosure: { overview } }) {
    for (const group of staffGroups) {
      const { count, change } = overview.staffing[group];
      const path = `overview.staffing.${group}`;
      yield { ...atMost(counted(`${path}.change`, change), counted(`${path}.count`, count)), counts: true };
    }
  },
};
