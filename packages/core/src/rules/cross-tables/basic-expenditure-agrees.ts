import type { RelationRule } from "../../rule.ts";
import { same } from "../same.ts";

/** 表5, 表6: basic expenditure is one number by function and by economic section. */
export const basicExpenditureAgrees: RelationRule = {
  id: "basic-expenditure-agrees",
  group: "cross-tables",
  severity: "error",
  dimension: "truthfulness",
  basis: "arithmetic",
  scope: "every-department",
  *relations({ figures }) {
    yield same(figures.total("generalPublicBasic", "total"), figures.total("generalPublicExpenditure", "basic"));
  },
};
