import type { RelationRule } from "../../rule.ts";
import { same } from "../same.ts";
import { previousFigures } from "./previous-figures.ts";

/** Last year's revenue by source and last year's basic and project expenditure (上年收入预算、上年支出预算) come to one number, as 表1 of last year did. */
export const previousRevenueEqualsExpenditure: RelationRule = {
  id: "previous-revenue-equals-expenditure",
  group: "narrative",
  severity: "error",
  dimension: "truthfulness",
  basis: "arithmetic",
  scope: "every-department",
  *relations(context) {
    const previous = previousFigures(context);
    yield same(previous("comparisons.revenue"), previous("comparisons.expenditure"));
  },
};
