import { type Amount, amount, sum } from "../../money.ts";
import type { Place } from "../../place.ts";
import type { CheckRule, Fault } from "../../rule.ts";
import { matchProjects } from "./matched-projects.ts";
import { overallFunds } from "./overall-funds.ts";

const one = amount("1.00");

/** The funds of a performance table are filled in: not 0.00, nor the 1.00 with which systems are made to accept a table, where 表1 or 表7 has another amount. */
export const fundsNotPlaceholders: CheckRule = {
  id: "funds-not-placeholders",
  group: "performance",
  severity: "error",
  dimension: "completeness",
  basis: "performance",
  scope: "every-department",
  *check(context) {
    const { performance } = context.disclosure;
    const funds = overallFunds(performance);
    const { amount: budget } = context.figures.total("budgetOverview", "expenditure", "expenditure");
    const { place } = funds.find((figure) => !figure.amount.isZero()) ?? {
      place: { fact: "performance.overall.funds.own" },
    };
    yield* placeholder(place, sum(funds.map((figure) => figure.amount)), budget);

    for (const { form, planned } of matchProjects(context)) {
      const project = performance.projects[planned?.index ?? -1];
      if (planned === undefined || project === undefined) continue;
      const expected = form === undefined ? undefined : sum(form.amounts.map((figure) => figure.amount));
      yield* placeholder({ fact: `performance.projects.${planned.index}.amount` }, project.amount, expected);
    }
  },
};

/** An amount that stands in the budget too is no placeholder, be it 1.00. */
function placeholder(place: Place, actual: Amount, expected: Amount | undefined): readonly Fault[] {
  if (expected !== undefined && expected.equals(actual)) return [];
  const values = { actual, ...(expected === undefined ? {} : { expected }) };
  if (actual.isZero()) return [{ variant: expected === undefined ? "zero" : "zero-for", places: [place], ...values }];
  return actual.equals(one) && expected !== undefined ? [{ variant: "one", places: [place], ...values }] : [];
}
