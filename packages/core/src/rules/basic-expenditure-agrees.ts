import type { Rule } from "../rule.ts";
import { agree, Cells } from "./agreement.ts";

/** 表5, 表6: basic expenditure is one number by function and by economic section. */
export const basicExpenditureAgrees: Rule = {
  id: "basic-expenditure-agrees",
  *check(disclosure) {
    const cells = new Cells(disclosure);
    yield* agree(this.id, cells.total("generalPublicBasic", "total"), cells.total("generalPublicExpenditure", "basic"));
  },
};
