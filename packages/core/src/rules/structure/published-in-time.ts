import type { CheckRule } from "../../rule.ts";

/** The disclosure is published within so many days of its approval (批复), and not before it; the day under the text (落款) is taken for that of publication. */
export const publishedInTime: CheckRule = {
  id: "published-in-time",
  group: "structure",
  severity: "error",
  dimension: "timeliness",
  basis: "budget-law-14",
  scope: "every-department",
  *check({ disclosure: { approved, signature }, parameters: { daysToPublish } }) {
    if (approved === undefined) return;
    const days = dayNumber(signature.date) - dayNumber(approved);
    const places = [{ fact: "signature.date" }, { fact: "approved" }];
    const said = { places, actual: signature.date, values: { approved, days, limit: daysToPublish } };
    if (days < 0) yield { ...said, variant: "early", atMost: "warning" };
    if (days > daysToPublish) yield { ...said, expected: dayAfter(approved, daysToPublish) };
  },
};

const oneDay = 86_400_000;

/** Days of the calendar have no time zone: whole days since 1970. */
function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / oneDay;
}

function dayAfter(day: string, days: number): string {
  return new Date((dayNumber(day) + days) * oneDay).toISOString().slice(0, 10);
}
