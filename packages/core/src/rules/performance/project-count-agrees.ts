import { fact } from "../../figures.ts";
import { amount } from "../../money.ts";
import type { Place } from "../../place.ts";
import type { Figure } from "../../relation.ts";
import type { RelationRule } from "../../rule.ts";
import { same } from "../same.ts";
import { hasOtherProjectMoney, projectsOfForm } from "./matched-projects.ts";

/** 表7: the text names as many projects (当年预算安排项目共N个) as have performance tables, and as the form has where nothing else pays for projects. */
export const projectCountAgrees: RelationRule = {
  id: "project-count-agrees",
  group: "performance",
  severity: "error",
  dimension: "truthfulness",
  basis: "arithmetic",
  scope: "every-department",
  *relations(context) {
    const { projectCount, projects } = context.disclosure.performance;
    const stated = fact("performance.projectCount", amount(String(projectCount)));
    yield { ...same(stated, counted(projects, { fact: "performance.projects" })), counts: true };
    if (hasOtherProjectMoney(context)) return;
    yield { ...same(stated, counted(projectsOfForm(context), { form: "generalPublicProjects" })), counts: true };
  },
};

function counted(list: readonly unknown[], place: Place): Figure {
  return { amount: amount(String(list.length)), place, stated: true, derived: true };
}
