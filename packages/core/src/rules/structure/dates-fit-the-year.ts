import type { CheckRule } from "../../rule.ts";

/** A budget is approved (批复) and signed (落款) between the October before its year and the end of it. */
export const datesFitTheYear: CheckRule = {
  id: "dates-fit-the-year",
  group: "structure",
  severity: "warning",
  dimension: "timeliness",
  basis: "budget-law-14",
  scope: "every-department",
  *check({ disclosure: { year, approved, signature } }) {
    const [from, to] = [`${year - 1}-10-01`, `${year}-12-31`];
    const dates = [
      ...(approved === undefined ? [] : [["approved", approved] as const]),
      ["signature.date", signature.date] as const,
    ];
    for (const [fact, date] of dates) {
      if (date < from || date > to) yield { places: [{ fact }], actual: date, values: { from, to, year } };
    }
  },
};
