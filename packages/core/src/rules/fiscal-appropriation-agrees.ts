import { totalKey } from "../cell.ts";
import type { Rule } from "../rule.ts";
import { added, agree, Cells } from "./agreement.ts";

/** 表1, 表2, 表4: the treasury’s appropriation, this year’s and what was carried over, is one number, in all and for each category. */
export const fiscalAppropriationAgrees: Rule = {
  id: "fiscal-appropriation-agrees",
  *check(disclosure) {
    const cells = new Cells(disclosure);
    const received = (row: string) =>
      added(
        cells.figure("revenueOverview", row, "fiscalSubtotal"),
        cells.figure("revenueOverview", row, "fiscalCarriedIn"),
      );
    yield* agree(this.id, cells.total("fiscalOverview", "total", "expenditure"), received(totalKey));
    const codes = cells.rows(cells.panel("fiscalOverview", "expenditure"), cells.panel("revenueOverview"));
    for (const code of codes.filter((each) => each.length === 3)) {
      yield* agree(this.id, cells.figure("fiscalOverview", code, "total", "expenditure"), received(code));
    }
  },
};
