import type { Disclosure } from "../../disclosure.ts";
import { rowKey } from "../../form-data.ts";
import type { Place } from "../../place.ts";
import { nearestName } from "../../prose/nearest-name.ts";
import type { CheckRule } from "../../rule.ts";
import { isDepartmentItself } from "./is-department-itself.ts";

/** Every unit of 表7, of the projects' descriptions and of their performance tables is the department or a subordinate unit (下属预算单位), named alike. */
export const unitsNamedAlike: CheckRule = {
  id: "units-named-alike",
  group: "structure",
  severity: "error",
  dimension: "truthfulness",
  basis: "openness-opinion",
  scope: "every-department",
  *check({ disclosure }) {
    const { department, overview } = disclosure;
    const known = new Map<string, Place>([[department.name, { fact: "department.name" }]]);
    for (const [index, name] of overview.subordinateUnits.names.entries()) {
      known.set(name, { fact: `overview.subordinateUnits.names.${index}` });
    }
    for (const [unit, places] of unitsWritten(disclosure)) {
      if (known.has(unit) || isDepartmentItself(unit, department.name)) continue;
      const nearest = nearestName(unit, known.keys());
      const place = nearest === undefined ? undefined : known.get(nearest);
      yield nearest === undefined || place === undefined
        ? { variant: "unknown", places, actual: unit }
        : { places: [...places, place], expected: nearest, actual: unit };
    }
  },
};

/** Each name once with all its places, since one wrong name is one mistake; of 表7 its first row. */
function unitsWritten({ forms, projects, performance }: Disclosure): ReadonlyMap<string, readonly Place[]> {
  const written = new Map<string, Place[]>();
  for (const row of forms.generalPublicProjects.main.rows) {
    if (!written.has(row.unit)) written.set(row.unit, [{ form: "generalPublicProjects", row: rowKey(row) }]);
  }
  const named = [
    ...projects.map(({ unit }, index) => [unit, `projects.${index}.unit`] as const),
    ...performance.projects.map(({ unit }, index) => [unit, `performance.projects.${index}.unit`] as const),
  ];
  for (const [unit, path] of named) written.set(unit, [...(written.get(unit) ?? []), { fact: path }]);
  return written;
}
