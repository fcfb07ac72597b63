import type { CheckRule } from "../../rule.ts";
import { staffGroups } from "./staff-groups.ts";

/** The change of each group of people is this year's number less the one that last year's disclosure published; asked only where that disclosure is at hand. */
export const headcountChangesAsPublished: CheckRule = {
  id: "headcount-changes-as-published",
  group: "other-matters",
  severity: "error",
  dimension: "truthfulness",
  basis: "openness-catalogue",
  scope: "every-department",
  *check({ disclosure, previous }) {
    if (previous === undefined || previous.year !== disclosure.year - 1) return;
    for (const group of staffGroups) {
      const { count, change } = disclosure.overview.staffing[group];
      const published = previous.overview.staffing[group].count;
      if (count - change === published) continue;
      const places = [{ fact: `overview.staffing.${group}.change` }, { fact: `overview.staffing.${group}.count` }];
      yield { places, expected: count - published, actual: change, values: { count, published } };
    }
  },
};
