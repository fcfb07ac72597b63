import { groupBy } from "../../group-by.ts";
import type { CheckRule, Fault } from "../../rule.ts";
import { hasOtherProjectMoney, type ListedProject, type MatchedProject, matchProjects } from "./matched-projects.ts";

/** 表7, the third part (项目支出情况说明) and the performance tables have the same projects, under the same unit and name; a project without general public money stands among the performance tables alone. */
export const projectsNamedAlike: CheckRule = {
  id: "projects-named-alike",
  group: "performance",
  severity: "error",
  dimension: "truthfulness",
  basis: "performance",
  scope: "every-department",
  *check(context) {
    const projects = matchProjects(context);
    const otherMoney = hasOtherProjectMoney(context);
    yield* misnamed(projects, "unit");
    yield* misnamed(projects, "name");
    for (const project of projects) yield* missing(project, otherMoney);
  },
};

/** One fault a wrong name, wherever it stands; what 表7 writes is taken to be right, or else the description. */
function* misnamed(projects: readonly MatchedProject[], field: "unit" | "name"): Generator<Fault> {
  const others = projects.flatMap(({ form, described, planned }) => {
    const [right, ...compared] = [form, described, planned].flatMap((project) => project ?? []);
    return right === undefined ? [] : compared.map((other) => ({ right, other }));
  });
  const wrong = others.filter(({ right, other }) => other[field] !== right[field]);
  for (const pairs of groupBy(wrong, ({ right, other }) => `${other[field]}\n${right[field]}`).values()) {
    const [first] = pairs;
    if (first === undefined) continue;
    const { right, other } = first;
    const places = [...pairs.map((pair) => pair.other), right].map((project) => project.places[field]);
    const variant = "fact" in right.places[field] ? `${field}-without-form` : field;
    yield { variant, places, expected: right[field], actual: other[field], values: { project: right.name } };
  }
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

function fault(variant: string, { name, places }: ListedProject, also?: ListedProject): Fault {
  const others = also === undefined ? [] : [also.places.name];
  return { variant, places: [places.name, ...others], values: { project: name } };
}
