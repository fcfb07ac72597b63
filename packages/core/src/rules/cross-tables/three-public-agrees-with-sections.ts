import type { RelationRule } from "../../rule.ts";
import { atMost } from "../same.ts";

/** The economic sections (款) that “三公” expenses are booked under, and the columns of 表7 that hold their categories. */
const sections = [
  ["overseasVisits", ["30212"], ["goodsAndServices"]],
  ["hospitality", ["30217"], ["goodsAndServices"]],
  ["vehicleOperation", ["30231"], ["goodsAndServices"]],
  ["vehiclePurchase", ["31013", "30913"], ["capital", "capitalConstruction"]],
] as const;

/** 表6, 表7, 表10: “三公”经费 holds all that basic expenditure has of its sections, and beyond that no more than projects can have. */
export const threePublicAgreesWithSections: RelationRule = {
  id: "three-public-agrees-with-sections",
  group: "cross-tables",
  severity: "error",
  dimension: "truthfulness",
  basis: "budget-law-14",
  scope: "every-department",
  *relations({ figures }) {
    for (const [item, codes, categories] of sections) {
      const stated = figures.cell("threePublic", item, "generalPublic");
      const basic = codes.map((code) => figures.cell("generalPublicBasic", code, "total"));
      const projects = categories.map((category) => figures.total("generalPublicProjects", category));
      yield atMost(basic, stated);
      yield atMost(stated, [...basic, ...projects]);
    }
  },
};
