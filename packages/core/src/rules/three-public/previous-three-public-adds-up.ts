import { fact } from "../../figures.ts";
import type { RelationRule } from "../../rule.ts";
import { same } from "../same.ts";

const parts = ["overseasVisits", "vehiclePurchase", "vehicleOperation", "hospitality"] as const;

/** Last year's “三公”经费 is the sum of its four parts, and so is the change that the prose states. */
export const previousThreePublicAddsUp: RelationRule = {
  id: "previous-three-public-adds-up",
  group: "three-public",
  severity: "error",
  dimension: "truthfulness",
  basis: "arithmetic",
  scope: "every-department",
  *relations({ disclosure: { comparisons } }) {
    const previous = (key: (typeof parts)[number] | "total") =>
      fact(`comparisons.threePublic.${key}.previous`, comparisons.threePublic[key].previous);
    yield same(previous("total"), parts.map(previous));
  },
};
