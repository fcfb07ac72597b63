import { textPlace } from "../../place.ts";
import { readDays } from "../../prose/read-days.ts";
import { type ReadYear, readYears } from "../../prose/read-years.ts";
import { within } from "../../prose/span.ts";
import type { CheckRule, Fault } from "../../rule.ts";
import type { WrittenText } from "../../written-text.ts";

/** What a year of the past is rightly told in: the history of a department, the basis of a policy, a definition. */
const historical = /^overview\.|\.basis$|^glossary\.|^otherMatters\.notes/;

/** What is promised or split for this year; last year there is most often left over from its paper. */
const promised = /^performance\.|\.allocation$/;

/** Where days are held to the time in which a project is carried out, which says more than their year. */
const dated = /\.(?:goal|target\.text|allocation)$/;

/** Prose speaks of this year and the last (2025年、2024年), except in the titles and numbers of papers and where it tells a history or a plan of several years. */
export const yearsInScope: CheckRule = {
  id: "years-in-scope",
  group: "text",
  severity: "warning",
  dimension: "truthfulness",
  basis: "openness-opinion",
  scope: "every-department",
  *check({ disclosure: { year }, texts }) {
    for (const text of texts) {
      const days = dated.test(text.path) ? readDays(text.text) : [];
      for (const named of readYears(text.text)) {
        if (named.in !== "prose" || ofSeveralYears(text.text, named) || within(days, named)) continue;
        yield* faults(text, named, year);
      }
    }
  },
};

function faults({ path, text }: WrittenText, named: ReadYear, year: number): readonly Fault[] {
  const places = [textPlace(path, text, named.from, named.to)];
  const values = { written: `${named.year}年`, year };
  if (named.year > year) return [{ variant: "later", places, values }];
  if (named.year < year - 1) return historical.test(path) ? [] : [{ variant: "earlier", places, values }];
  const leftOver = named.year === year - 1 && promised.test(path) && !compared(text, named);
  return leftOver ? [{ variant: "last-year", places, values, atMost: "info" }] : [];
}

/** 2021—2025年, 自2019年起, 2020年以来: a span of years, wherever it began. */
function ofSeveralYears(text: string, { from, to }: ReadYear): boolean {
  const before = text.slice(Math.max(0, from - 4), from);
  const after = text.slice(to, to + 8);
  return (
    /年?\s?[-~—–至到]{1,2}\s?$|[自从]$/.test(before) ||
    /^\s?年?度?\s?(?:[-~—–至到]{1,2}\s?(?:19|20)\d\d|起|以来|开始|成立|至今)/.test(after)
  );
}

/** 较2024年提高: last year is what this year is measured by. */
function compared(text: string, { from }: ReadYear): boolean {
  return /[比较与同和]$/.test(text.slice(0, from));
}
