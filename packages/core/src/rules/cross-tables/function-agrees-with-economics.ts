import type { RelationRule } from "../../rule.ts";
import { atMost, same } from "../same.ts";

/** Items of the functional classification whose basic expenditure is one section of the economic classification. */
const twins = [
  ["2210201", "30113"],
  ["2101103", "30111"],
  ["2080506", "30109"],
] as const;

/** 表5, 表6: housing fund, civil servants' medical subsidy and annuity are one number by function and by economic section; training by section is within its item. */
export const functionAgreesWithEconomics: RelationRule = {
  id: "function-agrees-with-economics",
  group: "cross-tables",
  severity: "warning",
  dimension: "truthfulness",
  basis: "classification",
  scope: "every-department",
  *relations({ figures }) {
    const item = (code: string) => figures.cell("generalPublicExpenditure", code, "basic");
    const section = (code: string) => figures.cell("generalPublicBasic", code, "total");
    for (const [code, twin] of twins) {
      // A department may book either under a neighbouring code; only where it has both must they agree.
      if (item(code).stated && section(twin).stated) yield same(item(code), section(twin));
    }
    if (item("2050803").stated) yield atMost(section("30216"), item("2050803"));
  },
};
