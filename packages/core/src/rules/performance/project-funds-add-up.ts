import { fact } from "../../figures.ts";
import type { RelationRule } from "../../rule.ts";
import { same } from "../same.ts";

/** The funds of each project's performance table are the treasury's (财政拨款) and others (其他资金) together. */
export const projectFundsAddUp: RelationRule = {
  id: "project-funds-add-up",
  group: "performance",
  severity: "error",
  dimension: "truthfulness",
  basis: "arithmetic",
  scope: "every-department",
  *relations({ disclosure }) {
    for (const [index, { amount, fiscal, other }] of disclosure.performance.projects.entries()) {
      const path = `performance.projects.${index}`;
      yield same(fact(`${path}.amount`, amount), [fact(`${path}.fiscal`, fiscal), fact(`${path}.other`, other)]);
    }
  },
};
