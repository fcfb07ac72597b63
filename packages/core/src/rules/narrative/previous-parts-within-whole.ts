import type { RelationRule } from "../../rule.ts";
import { atMost } from "../same.ts";
import { previousFigures } from "./previous-figures.ts";

/** Last year's general public budget is part of all last year's expenditure, basic of basic and project of project; last year's agency operating expenses (机关运行经费) are part of basic expenditure. */
export const previousPartsWithinWhole: RelationRule = {
  id: "previous-parts-within-whole",
  group: "narrative",
  severity: "error",
  dimension: "truthfulness",
  basis: "arithmetic",
  scope: "every-department",
  *relations(context) {
    const previous = previousFigures(context);
    for (const kind of ["basic", "project"]) {
      yield atMost(previous("comparisons.generalPublic", kind), previous("comparisons.expenditure", kind));
    }
    const appropriated = ["generalPublic", "governmentFunds", "stateCapital"];
    yield atMost(
      appropriated.flatMap((kind) => previous(`comparisons.${kind}`)),
      previous("comparisons.expenditure"),
    );
    yield atMost(previous("otherMatters", "agencyOperating"), previous("comparisons.generalPublic", "basic"));
  },
};
