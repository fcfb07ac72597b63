import type { CheckRule } from "../../rule.ts";
import { namesListed } from "../names-listed.ts";

/** As many subordinate units (下属预算单位) are named as are counted, and none is named twice. */
export const subordinateUnitsListed: CheckRule = {
  id: "subordinate-units-listed",
  group: "structure",
  severity: "error",
  dimension: "completeness",
  basis: "openness-catalogue",
  scope: "with-subordinate-units",
  check: ({ disclosure }) => namesListed("overview.subordinateUnits", disclosure.overview.subordinateUnits),
};
