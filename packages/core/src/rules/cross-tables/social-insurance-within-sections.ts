import type { RelationRule } from "../../rule.ts";
import { atMost } from "../same.ts";

/** 表5, 表6: what pension and medical insurance items (2080505, 2101101, 2101102) have beyond their sections (30108, 30110) are other contributions (30112), such as injury and unemployment insurance. */
export const socialInsuranceWithinSections: RelationRule = {
  id: "social-insurance-within-sections",
  group: "cross-tables",
  // A department may book a part of them under a neighbouring item.
  severity: "warning",
  dimension: "truthfulness",
  basis: "classification",
  scope: "every-department",
  *relations({ figures }) {
    const item = (code: string) => figures.cell("generalPublicExpenditure", code, "basic");
    const section = (code: string) => figures.cell("generalPublicBasic", code, "total");
    const medical = ["2101101", "2101102"].map(item).filter(({ stated }) => stated);
    const [items, sections] = [
      [item("2080505"), ...medical],
      [section("30108"), section("30110")],
    ];
    // Only where both kinds of insurance stand in both tables can they be compared.
    if (medical.length === 0 || ![...items, ...sections].every(({ stated }) => stated)) return;
    yield atMost(sections, items);
    yield atMost(items, [...sections, section("30112")]);
  },
};
