import { textPlace } from "../../place.ts";
import { type ReadDay, readDays } from "../../prose/read-days.ts";
import { readTitles } from "../../prose/read-titles.ts";
import { within } from "../../prose/span.ts";
import type { CheckRule, Fault } from "../../rule.ts";
import { type IndicatorTable, overallTable, projectTables } from "./indicator-tables.ts";
import { type ProjectPeriod, projectPeriods } from "./project-periods.ts";

interface DatedText {
  readonly path: string;
  readonly text: string;
}

/** The days that goals, targets and allocations name (2026年元旦) lie in the time in which the project is carried out (资金执行时间); those of the overall target lie in the fiscal year. */
export const daysWithinPeriod: CheckRule = {
  id: "days-within-period",
  group: "performance",
  severity: "warning",
  dimension: "truthfulness",
  basis: "performance",
  scope: "every-department",
  *check(context) {
    const { disclosure } = context;
    const { year, projects } = disclosure;
    const fiscalYear = { path: "year", from: `${year}-01-01`, to: `${year}-12-31` };
    for (const text of textsOf(overallTable(disclosure))) yield* outside(text, fiscalYear, year);
    const periods = projectPeriods(context);
    for (const [index, table] of projectTables(disclosure).entries()) {
      const period = periods.get(index) ?? fiscalYear;
      for (const text of textsOf(table)) yield* outside(text, period, year);
    }
    for (const [index, { allocation, period }] of projects.entries()) {
      const path = `projects.${index}`;
      yield* outside({ path: `${path}.allocation`, text: allocation }, { ...period, path: `${path}.period` }, year);
    }
  },
};

function textsOf({ path, goal, indicators }: IndicatorTable): readonly DatedText[] {
  const targets = indicators.flatMap(({ target }, index) =>
    "text" in target ? [{ path: `${path}.indicators.${index}.target.text`, text: target.text }] : [],
  );
  return [{ path: `${path}.goal`, text: goal }, ...targets];
}

function* outside({ path, text }: DatedText, period: ProjectPeriod, year: number): Generator<Fault> {
  const { from, to } = period;
  // A period that runs backwards is found by itself, and holds no day.
  if (from > to) return;
  const titles = readTitles(text);
  for (const day of readDays(text, year)) {
    if ((day.latest >= from && day.earliest <= to) || within(titles, day) || isPast(text, day)) continue;
    const places = [textPlace(path, text, day.from, day.to), { fact: period.path }];
    const atMost = /\d{4}/.test(day.written) ? {} : { atMost: "info" as const };
    yield { places, values: { written: day.written, from, to }, ...atMost };
  }
}

/** 较2024年底, 自2023年3月起: what this year is measured against, and since when. */
function isPast(text: string, { from, to }: ReadDay): boolean {
  return /[较比自从]$/.test(text.slice(0, from)) || /^(?:起|以来|开始|至今)/.test(text.slice(to));
}
