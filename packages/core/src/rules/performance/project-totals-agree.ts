import { fact } from "../../figures.ts";
import { zero } from "../../money.ts";
import type { Figure } from "../../relation.ts";
import type { RelationRule } from "../../rule.ts";
import type { RuleContext } from "../../rule-context.ts";
import { same } from "../same.ts";

/** 表7, 表8, 表9: what the text says of all projects (财政拨款项目、非财政拨款项目涉及预算金额) is the sum of their performance tables, and the treasury's part is the project expenditure of the three forms. */
export const projectTotalsAgree: RelationRule = {
  id: "project-totals-agree",
  group: "performance",
  severity: "error",
  dimension: "truthfulness",
  basis: "arithmetic",
  scope: "every-department",
  *relations({ disclosure: { performance }, figures }) {
    const { projects, projectFiscal, projectOther } = performance;
    const fiscal = fact("performance.projectFiscal", projectFiscal);
    const other = fact("performance.projectOther", projectOther);
    yield same(fiscal, each("fiscal", projects));
    yield same(other, each("other", projects));
    yield same(fiscal, [
      figures.total("generalPublicProjects", "total"),
      figures.total("governmentFunds", "project"),
      figures.total("stateCapital", "project"),
    ]);
  },
};

function each(
  field: "fiscal" | "other",
  projects: RuleContext["disclosure"]["performance"]["projects"],
): readonly Figure[] {
  // Without any project the sum is still something that can be pointed at.
  if (projects.length === 0)
    return [{ amount: zero, place: { fact: "performance.projects" }, stated: false, derived: true }];
  return projects.map((project, index) => fact(`performance.projects.${index}.${field}`, project[field]));
}
