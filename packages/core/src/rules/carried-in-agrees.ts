import type { Rule } from "../rule.ts";
import { added, agree, Cells } from "./agreement.ts";

/** 表1, 表2, 表11: what was carried over from last year is one number. */
export const carriedInAgrees: Rule = {
  id: "carried-in-agrees",
  *check(disclosure) {
    const cells = new Cells(disclosure);
    const stated = cells.figure("budgetOverview", "carriedIn", "revenue", "revenue");
    const bySource = added(
      cells.total("revenueOverview", "fiscalCarriedIn"),
      cells.total("revenueOverview", "otherCarriedIn"),
    );
    yield* agree(this.id, bySource, stated);
    yield* agree(this.id, cells.total("carryOver", "total"), stated);
  },
};
