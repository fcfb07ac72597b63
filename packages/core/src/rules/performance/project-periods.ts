import type { RuleContext } from "../../rule-context.ts";
import { matchProjects } from "./matched-projects.ts";

/** When a project is carried out (资金执行时间), by its description. */
export interface ProjectPeriod {
  readonly path: string;
  readonly from: string;
  readonly to: string;
}

/** The periods of the performance tables, by their place in the data; none for a project that is not described. */
export function projectPeriods(context: RuleContext): ReadonlyMap<number, ProjectPeriod> {
  return new Map(
    matchProjects(context).flatMap(({ described, planned }): (readonly [number, ProjectPeriod])[] => {
      const period = context.disclosure.projects[described?.index ?? -1]?.period;
      if (described === undefined || planned === undefined || period === undefined) return [];
      return [[planned.index, { path: `projects.${described.index}.period`, ...period }]];
    }),
  );
}

/** In how many months a period has days, both ends included. */
export function monthsOf({ from, to }: Pick<ProjectPeriod, "from" | "to">): number {
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)));
  return (last ?? 0) - (first ?? 0) + 1;
}
