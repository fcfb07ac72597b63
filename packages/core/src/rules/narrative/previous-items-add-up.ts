import type { RelationRule } from "../../rule.ts";
import { same } from "../same.ts";
import { previousFigures } from "./previous-figures.ts";

/** Last year's items (项) of the general public budget add up to last year's basic and project expenditure, as 表5 of last year did. */
export const previousItemsAddUp: RelationRule = {
  id: "previous-items-add-up",
  group: "narrative",
  severity: "error",
  dimension: "truthfulness",
  basis: "arithmetic",
  scope: "every-department",
  *relations(context) {
    const previous = previousFigures(context);
    yield same(previous("comparisons.generalPublic"), previous("comparisons.items"));
  },
};
