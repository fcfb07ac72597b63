import { rowKey } from "../form-data.ts";
import type { Rule } from "../rule.ts";
import { added, agree, Cells } from "./agreement.ts";

/** 表5, 表7: project expenditure is one number, in all and, over all units and projects, for each item (项). */
export const projectExpenditureAgrees: Rule = {
  id: "project-expenditure-agrees",
  *check(disclosure) {
    const cells = new Cells(disclosure);
    const { rows } = disclosure.forms.generalPublicProjects.main;
    yield* agree(
      this.id,
      cells.total("generalPublicProjects", "total"),
      cells.total("generalPublicExpenditure", "project"),
    );
    const byFunction = cells.rows(cells.panel("generalPublicExpenditure"));
    const codes = new Set([...byFunction, ...rows.flatMap(({ code }) => code ?? [])]);
    for (const code of codes) {
      if (code.length !== 7) continue;
      const projects = rows
        .filter((row) => row.code === code)
        .map((row) => cells.figure("generalPublicProjects", rowKey(row), "total"));
      yield* agree(this.id, added(...projects), cells.figure("generalPublicExpenditure", code, "project"));
    }
  },
};
