import type { RelationRule } from "../../rule.ts";
import { atMost } from "../same.ts";

/** The economic sections (款) that “三公” expenses are booked under, and the column of 表7 that holds their category. */
const sections = [
  ["overseasVisits", "30212", "goodsAndServices"],
  ["hospitality", "30217", "goodsAndServices"],
  ["vehicleOperation", "30231", "goodsAndServices"],
  ["vehiclePurchase", "31013", "capital"],
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
    for (const [item, section, category] of sections) {
      const stated = figures.cell("threePublic", item, "generalPublic");
      const basic = figures.cell("generalPublicBasic", section, "total");
      yield atMost(basic, stated);
      yield atMost(stated, [basic, figures.total("generalPublicProjects", category)]);
    }
  },
};
