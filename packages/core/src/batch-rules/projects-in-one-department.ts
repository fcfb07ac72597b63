import { groupBy } from "../group-by.ts";
import type { BatchRule } from "./batch-rule.ts";

/** No project stands in two departments: under one name, of one amount and with its money allotted in the same words. */
export const projectsInOneDepartment: BatchRule = {
  id: "projects-in-one-department",
  severity: "warning",
  dimension: "truthfulness",
  basis: "budget-law-32",
  *check({ departments }) {
    const all = departments.flatMap(({ code, name, projects }) =>
      projects.filter(({ amount }) => !amount.isZero()).map((project) => ({ ...project, code, department: name })),
    );
    const alike = groupBy(all, ({ name, amount, allocation }) => JSON.stringify([name, amount.toFixed(2), allocation]));
    for (const [first, ...others] of alike.values()) {
      for (const { code, department, place, name, amount } of others) {
        if (first === undefined || code === first.code) continue;
        yield {
          variant: "wrong",
          department: code,
          place,
          other: { department: first.code, place: first.place },
          values: { name: department, project: name, amount, other: first.department },
        };
      }
    }
  },
};
