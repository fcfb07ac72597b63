import { totalKey } from "../../cell.ts";
import type { RelationRule } from "../../rule.ts";
import { same } from "../same.ts";

/** 表1, 表2, 表4: the treasury’s appropriation, this year’s and what was carried over, is one number, in all and for each category. */
export const fiscalAppropriationAgrees: RelationRule = {
  id: "fiscal-appropriation-agrees",
  group: "cross-tables",
  severity: "error",
  dimension: "truthfulness",
  basis: "arithmetic",
  scope: "every-department",
  *relations({ figures }) {
    const received = (row: string) => [
      figures.cell("revenueOverview", row, "fiscalSubtotal"),
      figures.cell("revenueOverview", row, "fiscalCarriedIn"),
    ];
    yield same(figures.total("fiscalOverview", "total", "expenditure"), received(totalKey));
    const codes = figures.rows(figures.panel("fiscalOverview", "expenditure"), figures.panel("revenueOverview"));
    for (const code of codes.filter((each) => each.length === 3)) {
      yield same(figures.cell("fiscalOverview", code, "total", "expenditure"), received(code));
    }
  },
};
