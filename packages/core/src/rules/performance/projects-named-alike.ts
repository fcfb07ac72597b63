import { groupBy } from "../../group-by.ts";
import type { CheckRule, Fault } from "../../rule.ts";
import { hasOtherProjectMoney, type ListedProject, type MatchedProject, matchProjects } from "./matched-projects.ts";

/** 表7, the third part (项目支出情况说明) and the performance tables have the same projects, under one name and of one unit; a project without general public money stands among the performance tables alone. */
export const projectsNamedAlike: CheckRule = {
  id: "projects-named-alike",
  group: "performance",
  severity: "error",
  dimension: "truthfulness",
  basis: "performance",
  scope: "every-department",
  *check(context) {
    const { department, overview } = context.disclosure;
    const units = new Set([department.name, ...overview.subordinateUnits.names]);
    const otherMoney = hasOtherProjectMoney(context);
    for (const project of matchProjects(context)) {
      // Units that the department has not are misspelt, which is another rule's finding.
      yield* misnamed(project, "unit").filter(({ expected, actual }) => units.has(expected) && units.has(actual));
      yield* misnamed(project, "name");
      yield* missing(project, otherMoney);
    }
  },
};

/** One fault a wrong name, wherever it stands; what 表7 writes is taken to be right, or else the description. */
function misnamed({ form, described, planned }: MatchedProject, field: "unit" | "name") {
  const [right, ...others] = [form, described, planned].flatMap((project) => project ?? []);
  if (right === undefined) return [];
  const variant = form === undefined ? `${field}-without-form` : field;
  const wrong = others.filter((other) => other[field] !== right[field]);
  return [...groupBy(wrong, (project) => project[field])].map(([actual, projects]) => {
    const places = [...projects, right].map((project) => project.places[field]);
    return { variant, places, expected: right[field], actual, values: { project: right.name } };
  });
}

function* missing({ form, described, planned }: MatchedProject, otherMoney: boolean): Generator<Fault> {
  if (form !== undefined) {
    if (described === undefined) yield fault("not-described", form);
    if (planned === undefined) yield fault("not-planned", form);
  } else if (described !== undefined) {
    yield fault("not-in-form", described, planned);
  } else if (planned !== undefined && !otherMoney) {
    yield fault("not-in-form", planned);
  }
}

function fault(variant: string, { name: project, places }: ListedProject, also?: ListedProject): Fault {
  const others = also === undefined ? [] : [also.places.name];
  return { variant, places: [places.name, ...others], values: { project } };
}
