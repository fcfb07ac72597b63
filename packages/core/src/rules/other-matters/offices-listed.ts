import type { CheckRule } from "../../rule.ts";
import { namesListed } from "../names-listed.ts";

/** As many offices (内设机构) are named as are counted, and none is named twice. */
export const officesListed: CheckRule = {
  id: "offices-listed",
  group: "other-matters",
  severity: "warning",
  dimension: "completeness",
  basis: "openness-catalogue",
  scope: "every-department",
  check: ({ disclosure }) => namesListed("overview.offices", disclosure.overview.offices),
};
