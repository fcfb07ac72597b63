import { fact } from "../../figures.ts";
import { rowKey } from "../../form-data.ts";
import { groupBy } from "../../group-by.ts";
import { plain, sum } from "../../money.ts";
import type { Place } from "../../place.ts";
import { nearestName } from "../../prose/nearest-name.ts";
import type { Figure } from "../../relation.ts";
import type { RuleContext } from "../../rule-context.ts";
import { isDepartmentItself } from "../structure/is-department-itself.ts";

/** A project as one of the lists has it. */
export interface ListedProject {
  /** Its place in its list, counted from 0. */
  readonly index: number;
  /** The department's own office (本级) by the name of the department. */
  readonly unit: string;
  readonly name: string;
  readonly places: Readonly<Record<"unit" | "name", Place>>;
  /** What the list gives it from the general public budget; 表7 has a row for each of its items (项). */
  readonly amounts: readonly Figure[];
}

/** One project in 表7, in the third part (项目支出情况说明) and among the performance tables; absent where a list has not got it. */
export interface MatchedProject {
  readonly form?: ListedProject;
  readonly described?: ListedProject;
  readonly planned?: ListedProject;
}

/** Several rules ask for the same projects. */
const matches = new WeakMap<RuleContext, readonly MatchedProject[]>();

/** Every project, whichever lists have it; one that is misnamed in one list is matched with the nearest that the other has left. */
export function matchProjects(context: RuleContext): readonly MatchedProject[] {
  const projects = matches.get(context) ?? matchedProjects(context);
  matches.set(context, projects);
  return projects;
}

function matchedProjects(context: RuleContext): readonly MatchedProject[] {
  const form = projectsOfForm(context);
  const { projects, performance, department } = context.disclosure;
  const described = listed("projects", projects, "amount", department.name);
  const planned = listed("performance.projects", performance.projects, "fiscal", department.name);
  const toDescribed = pair(form, described);
  const toPlanned = pair(form, planned);
  const describedAlone = without(described, toDescribed);
  const plannedAlone = without(planned, toPlanned);
  const between = pair(describedAlone, plannedAlone);
  return [
    ...form.map((project) => matched({ form: project }, toDescribed.get(project), toPlanned.get(project))),
    ...describedAlone.map((project) => matched({}, project, between.get(project))),
    ...without(plannedAlone, between).map((project) => matched({}, undefined, project)),
  ];
}

/** The projects of 表7, each once. */
export function projectsOfForm({ disclosure: { department }, figures }: RuleContext): readonly ListedProject[] {
  const projects = new Map<string, ListedProject>();
  for (const row of figures.panel("generalPublicProjects").rows) {
    if (!("unit" in row) || row.project === undefined) continue;
    const name = row.project;
    const unit = unitNamed(row.unit, department.name);
    const id = `${unit}\n${name}`;
    const cell = figures.cell("generalPublicProjects", rowKey(row), "total");
    const place = { form: "generalPublicProjects", row: rowKey(row) };
    const { index = projects.size, places = { unit: place, name: place }, amounts = [] } = projects.get(id) ?? {};
    projects.set(id, { index, unit, name, places, amounts: [...amounts, cell] });
  }
  return [...projects.values()];
}

/** Whether there is project expenditure that 表7 does not list: from funds, state capital, the special account or a unit's own funds. */
export function hasOtherProjectMoney({ figures }: RuleContext): boolean {
  const all = figures.total("expenditureOverview", "project").amount;
  return hasFundProjects(figures) || all.greaterThan(figures.total("generalPublicExpenditure", "project").amount);
}

/** Whether the treasury pays for projects from anything but the general public budget. */
export function hasFundProjects(figures: RuleContext["figures"]): boolean {
  const forms = ["governmentFunds", "stateCapital"] as const;
  return forms.some((form) => !figures.total(form, "project").amount.isZero());
}

function matched(
  form: Pick<MatchedProject, "form">,
  described: ListedProject | undefined,
  planned: ListedProject | undefined,
): MatchedProject {
  return { ...form, ...(described && { described }), ...(planned && { planned }) };
}

function listed<Field extends string>(
  path: string,
  projects: readonly ({ readonly unit: string; readonly name: string } & Readonly<Record<Field, Figure["amount"]>>)[],
  amount: Field,
  department: string,
): readonly ListedProject[] {
  return projects.map((project, index) => {
    const { name } = project;
    const unit = unitNamed(project.unit, department);
    const place = (field: string) => ({ fact: `${path}.${index}.${field}` });
    const figure = fact(`${path}.${index}.${amount}`, project[amount]);
    return { index, unit, name, places: { unit: place("unit"), name: place("name") }, amounts: [figure] };
  });
}

function unitNamed(unit: string, department: string): string {
  return isDepartmentItself(unit, department) ? department : unit;
}

function without(projects: readonly ListedProject[], pairs: ReadonlyMap<ListedProject, ListedProject>) {
  const taken = new Set(pairs.values());
  return projects.filter((project) => !taken.has(project));
}

/** By unit and name, else by what is left of the same name, of the same unit and amount, or of the same unit and almost the name. */
function pair(
  projects: readonly ListedProject[],
  others: readonly ListedProject[],
): ReadonlyMap<ListedProject, ListedProject> {
  const pairs = new Map<ListedProject, ListedProject>();
  let open = others;
  const pass = (keyOf: (project: ListedProject) => string, choose: typeof first) => {
    const candidates = groupBy(open, keyOf);
    for (const project of projects) {
      const left = candidates.get(keyOf(project)) ?? [];
      const chosen = pairs.has(project) ? undefined : choose(left, project);
      if (chosen === undefined) continue;
      pairs.set(project, chosen);
      left.splice(left.indexOf(chosen), 1);
    }
    open = without(others, pairs);
  };
  pass(({ unit, name }) => `${unit}\n${name}`, first);
  pass(({ name }) => name, first);
  pass(({ unit, amounts }) => `${unit}\n${plain(sum(amounts.map(({ amount }) => amount)))}`, nearestOrFirst);
  pass(({ unit }) => unit, nearest);
  return pairs;
}

function first([project]: readonly ListedProject[], _meant: ListedProject): ListedProject | undefined {
  return project;
}

/** Where hundreds are misnamed, lists are still mostly in one order, so that the first of those that are left will do. */
const mostCompared = 20;

function nearest(projects: readonly ListedProject[], meant: ListedProject): ListedProject | undefined {
  const candidates = projects.slice(0, mostCompared);
  const name = nearestName(
    meant.name,
    candidates.map((each) => each.name),
  );
  return candidates.find((each) => each.name === name);
}

function nearestOrFirst(projects: readonly ListedProject[], meant: ListedProject): ListedProject | undefined {
  return nearest(projects, meant) ?? first(projects, meant);
}
