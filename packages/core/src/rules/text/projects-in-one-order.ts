import { rowKey } from "../../form-data.ts";
import type { FactPlace, FormPlace } from "../../place.ts";
import type { CheckRule } from "../../rule.ts";

interface Listed {
  readonly name: string;
  readonly place: FactPlace | FormPlace;
}

/** The projects of the third part and of the performance tables stand in the order of 表7. */
export const projectsInOneOrder: CheckRule = {
  id: "projects-in-one-order",
  group: "text",
  severity: "info",
  dimension: "granularity",
  basis: "openness-opinion",
  scope: "every-department",
  *check({ disclosure, figures }) {
    const form = figures.panel("generalPublicProjects").rows.flatMap((row): Listed[] => {
      const project = "project" in row ? row.project : undefined;
      return project === undefined
        ? []
        : [{ name: project, place: { form: "generalPublicProjects", row: rowKey(row) } }];
    });
    const lists = {
      described: disclosure.projects.map(({ name }, index) => ({ name, place: { fact: `projects.${index}.name` } })),
      planned: disclosure.performance.projects.map(({ name }, index) => ({
        name,
        place: { fact: `performance.projects.${index}.name` },
      })),
    };
    for (const [variant, list] of Object.entries(lists)) {
      const [there, here] = [inCommon(form, list), inCommon(list, form)];
      const first = here.findIndex(({ name }, index) => name !== there[index]?.name);
      const [wrong, expected] = [here[first], there[first]];
      if (wrong === undefined || expected === undefined) continue;
      yield {
        variant,
        places: [wrong.place, expected.place],
        values: { actual: wrong.name, expected: expected.name, number: first + 1 },
      };
    }
  },
};

/** Without the projects that the other list has not, which other rules find. */
function inCommon(list: readonly Listed[], other: readonly Listed[]): readonly Listed[] {
  const names = new Set(other.map(({ name }) => name));
  return list.filter(({ name }) => names.has(name));
}
