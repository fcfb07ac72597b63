import type { RelationRule } from "../../rule.ts";
import { downColumns } from "../../sum-relations.ts";

/** Every row that stands over others is their sum: 总计 = Σ类, 类 = Σ款, 款 = Σ项, 本年收入 = its sources, 小计 = its parts. */
export const rowsAddUp: RelationRule = {
  id: "rows-add-up",
  group: "tables",
  severity: "error",
  dimension: "truthfulness",
  basis: "arithmetic",
  scope: "every-department",
  relations: ({ figures }) => downColumns(figures),
};
