import type { CheckRule } from "../../rule.ts";

/** A project is carried out (资金执行时间) from a day to a later one, within the fiscal year. */
export const periodsWithinYear: CheckRule = {
  id: "periods-within-year",
  group: "performance",
  severity: "error",
  dimension: "truthfulness",
  basis: "performance",
  scope: "every-department",
  *check({ disclosure: { year, projects } }) {
    for (const [index, { name, period }] of projects.entries()) {
      const { from, to } = period;
      const places = [{ fact: `projects.${index}.period` }];
      const values = { name, from, to, year };
      if (from > to) yield { variant: "backwards", places, values };
      else if (from < `${year}-01-01` || to > `${year}-12-31`)
        yield { variant: "outside", places, values, atMost: "warning" };
    }
  },
};
