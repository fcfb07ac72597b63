import { rowKey } from "../../form-data.ts";
import type { RelationRule } from "../../rule.ts";
import { same } from "../same.ts";

/** 表5, 表7: project expenditure is one number, in all and, over all units and projects, for each item (项). */
export const projectExpenditureAgrees: RelationRule = {
  id: "project-expenditure-agrees",
  group: "cross-tables",
  severity: "error",
  dimension: "truthfulness",
  basis: "arithmetic",
  scope: "every-department",
  *relations({ disclosure, figures }) {
    const { rows } = disclosure.forms.generalPublicProjects.main;
    yield same(figures.total("generalPublicProjects", "total"), figures.total("generalPublicExpenditure", "project"));
    const byFunction = figures.rows(figures.panel("generalPublicExpenditure"));
    const codes = new Set([...byFunction, ...rows.flatMap(({ code }) => code ?? [])]);
    for (const code of codes) {
      if (code.length !== 7) continue;
      const projects = rows
        .filter((row) => row.code === code)
        .map((row) => figures.cell("generalPublicProjects", rowKey(row), "total"));
      yield same(projects, figures.cell("generalPublicExpenditure", code, "project"));
    }
  },
};
