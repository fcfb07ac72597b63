import type { Rule } from "../rule.ts";
import { downColumns } from "../sum-relations.ts";
import { checkSums } from "./check-sums.ts";

/** Every row that stands over others is their sum: 总计 = Σ类, 类 = Σ款, 款 = Σ项, 本年收入 = its sources, 小计 = its parts. */
export const rowsAddUp: Rule = {
  id: "rows-add-up",
  check: (disclosure) => checkSums("rows-add-up", disclosure, downColumns),
};
