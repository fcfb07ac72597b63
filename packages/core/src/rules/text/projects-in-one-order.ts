import type { CheckRule } from "../../rule.ts";
import { type ListedProject, matchProjects } from "../performance/matched-projects.ts";

/** The projects of the third part and of the performance tables stand in the order of 表7. */
export const projectsInOneOrder: CheckRule = {
  id: "projects-in-one-order",
  group: "text",
  severity: "info",
  dimension: "granularity",
  basis: "openness-opinion",
  scope: "every-department",
  *check(context) {
    const projects = matchProjects(context);
    for (const variant of ["described", "planned"] as const) {
      // In the order of 表7; projects that one of the two has not are other rules' findings.
      const common = projects.flatMap(({ form, [variant]: listed }) =>
        form === undefined || listed === undefined ? [] : [{ form, listed }],
      );
      const order = common.map(({ listed }) => listed).toSorted((one, other) => one.index - other.index);
      const first = order.findIndex((listed, index) => listed !== common[index]?.listed);
      const [wrong, expected] = [order[first], common[first]?.form];
      if (wrong === undefined || expected === undefined) continue;
      yield {
        variant,
        places: [wrong, expected].map(({ places }: ListedProject) => places.name),
        values: { actual: wrong.name, expected: expected.name, number: wrong.index + 1 },
      };
    }
  },
};
