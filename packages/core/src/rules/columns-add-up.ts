import type { Rule } from "../rule.ts";
import { alongRows } from "../sum-relations.ts";
import { checkSums } from "./check-sums.ts";

/** In every row, 合计 is the sum of the columns it stands for: 基本 + 项目, 人员 + 公用, 一般公共预算 + 政府性基金 + 国有资本经营. */
export const columnsAddUp: Rule = {
  id: "columns-add-up",
  check: (disclosure) => checkSums("columns-add-up", disclosure, alongRows),
};
