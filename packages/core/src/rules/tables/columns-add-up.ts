import type { RelationRule } from "../../rule.ts";
import { alongRows } from "../../sum-relations.ts";

/** In every row, 合计 is the sum of the columns it stands for: 基本 + 项目, 人员 + 公用, 一般公共预算 + 政府性基金 + 国有资本经营. */
export const columnsAddUp: RelationRule = {
  id: "columns-add-up",
  group: "tables",
  severity: "error",
  dimension: "truthfulness",
  basis: "arithmetic",
  scope: "every-department",
  relations: ({ figures }) => alongRows(figures),
};
