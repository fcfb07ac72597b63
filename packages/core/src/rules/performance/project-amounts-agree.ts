import type { RelationRule } from "../../rule.ts";
import { atMost, same } from "../same.ts";
import { hasFundProjects, matchProjects } from "./matched-projects.ts";

/** 表7: the amount of each project is the one of its description (预算安排规模) and the treasury's part (财政拨款) of its performance table; at most that part where funds or state capital pay for projects too. */
export const projectAmountsAgree: RelationRule = {
  id: "project-amounts-agree",
  group: "performance",
  severity: "error",
  dimension: "truthfulness",
  basis: "arithmetic",
  scope: "every-department",
  *relations(context) {
    const onlyGeneralPublic = !hasFundProjects(context.figures);
    for (const { form, described, planned } of matchProjects(context)) {
      if (form === undefined) continue;
      if (described !== undefined) yield same(described.amounts, form.amounts);
      if (planned === undefined) continue;
      yield onlyGeneralPublic ? same(planned.amounts, form.amounts) : atMost(form.amounts, planned.amounts);
    }
  },
};
