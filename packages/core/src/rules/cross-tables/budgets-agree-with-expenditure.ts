import { totalKey } from "../../cell.ts";
import type { Figure } from "../../relation.ts";
import type { RelationRule } from "../../rule.ts";
import { atMost, same } from "../same.ts";

/** The columns of 表8 and 表9 that are basic expenditure; 表5 has one for all of it. */
const basic = ["personnel", "operating"] as const;

/** 表3, 表5, 表8, 表9: what the three budgets spend on an item, basic and for projects, is all that is spent on it, but for what the special account, the unit's own funds and their carry-over (表2) pay. */
export const budgetsAgreeWithExpenditure: RelationRule = {
  id: "budgets-agree-with-expenditure",
  group: "cross-tables",
  severity: "error",
  dimension: "truthfulness",
  basis: "arithmetic",
  scope: "every-department",
  *relations({ figures }) {
    const funds = ["governmentFunds", "stateCapital"] as const;
    const panels = (["expenditureOverview", "generalPublicExpenditure", ...funds] as const).map((form) =>
      figures.panel(form),
    );
    for (const row of [totalKey, ...figures.rows(...panels)]) {
      const others = ["specialAccount", "unitFunds", "otherCarriedIn"].map((column) =>
        figures.cell("revenueOverview", row, column),
      );
      const ofBudgets = (column: "total" | "basic" | "project"): readonly Figure[] => [
        figures.cell("generalPublicExpenditure", row, column),
        ...funds.flatMap((form) =>
          (column === "basic" ? basic : [column]).map((each) => figures.cell(form, row, each)),
        ),
      ];
      const none = others.every(({ amount }) => amount.isZero());
      yield same([...ofBudgets("total"), ...others], figures.cell("expenditureOverview", row, "total"));
      for (const column of ["basic", "project"] as const) {
        const all = figures.cell("expenditureOverview", row, column);
        yield none ? same(ofBudgets(column), all) : atMost(ofBudgets(column), all);
      }
    }
  },
};
