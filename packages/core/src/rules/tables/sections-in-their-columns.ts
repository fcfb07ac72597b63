import type { RelationRule } from "../../rule.ts";
import { same } from "../same.ts";

/** The economic categories (类) that are all personnel or all operating expenses. */
const columns: ReadonlyMap<string, "personnel" | "operating"> = new Map([
  ["301", "personnel"],
  ["302", "operating"],
  ["303", "personnel"],
  ["310", "operating"],
]);

/** 表6: 工资福利支出 (301) and 对个人和家庭的补助 (303) are personnel expenses (人员经费), 商品和服务支出 (302) and 资本性支出 (310) operating ones (公用经费). */
export const sectionsInTheirColumns: RelationRule = {
  id: "sections-in-their-columns",
  group: "tables",
  // Some regions count the allowance for travel in town (30239) as personnel expenses.
  severity: "warning",
  dimension: "truthfulness",
  basis: "classification",
  scope: "every-department",
  *relations({ figures }) {
    for (const code of figures.rows(figures.panel("generalPublicBasic"))) {
      const column = columns.get(code.slice(0, 3));
      if (column === undefined) continue;
      yield same(figures.cell("generalPublicBasic", code, column), figures.cell("generalPublicBasic", code, "total"));
    }
  },
};
