import type { RelationRule } from "../../rule.ts";
import { same } from "../same.ts";

/** 表2, 表3: what each section and item (款, 项) receives is what it spends. */
export const revenueAndExpenditureItemsAgree: RelationRule = {
  id: "revenue-and-expenditure-items-agree",
  group: "cross-tables",
  severity: "error",
  dimension: "truthfulness",
  basis: "arithmetic",
  scope: "every-department",
  *relations({ figures }) {
    const codes = figures.rows(figures.panel("revenueOverview"), figures.panel("expenditureOverview"));
    // The categories are compared with 表1 by another rule.
    for (const code of codes.filter((each) => each.length > 3)) {
      const received = figures.cell("revenueOverview", code, "total");
      yield same(figures.cell("expenditureOverview", code, "total"), received);
    }
  },
};
