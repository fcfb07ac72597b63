import { textPlace } from "../../place.ts";
import type { CheckRule } from "../../rule.ts";
import type { RuleContext } from "../../rule-context.ts";
import { findNearNames } from "./find-near-names.ts";

/** Fields that are names themselves; other rules compare them. */
const isName = new Set(["name", "names", "unit", "project", "leader", "phone", "category", "type"]);

/** A unit or project that prose mentions is called as in 表7, letter by letter. */
export const namesWrittenAlike: CheckRule = {
  id: "names-written-alike",
  group: "text",
  severity: "warning",
  dimension: "truthfulness",
  basis: "openness-opinion",
  scope: "every-department",
  *check(context) {
    const near = findNearNames(knownNames(context));
    for (const { path, field, text } of context.texts) {
      if (isName.has(field)) continue;
      for (const { name, from, to, written } of near(text)) {
        yield { places: [textPlace(path, text, from, to)], values: { written, name } };
      }
    }
  },
};

/** Projects without the kind of funds before the dash (部门专项-), which prose leaves out. */
function knownNames({ disclosure, figures }: RuleContext): readonly string[] {
  const rows = figures.panel("generalPublicProjects").rows.flatMap((row) => ("unit" in row ? [row] : []));
  const projects = [...rows.flatMap(({ project }) => project ?? []), ...disclosure.projects.map(({ name }) => name)];
  const units = [
    disclosure.department.name,
    ...disclosure.overview.subordinateUnits.names,
    ...rows.map(({ unit }) => unit),
  ];
  const bare = projects.map((name) => name.replace(/^[^-—－]{2,8}[-—－]+/, "").replace(/[“”]/g, ""));
  return [...new Set([...units, ...bare])];
}
