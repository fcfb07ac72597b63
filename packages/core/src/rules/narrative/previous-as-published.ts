import { type ComparedFigure, comparedFigures } from "../../compared-figures.ts";
import { revenueSources } from "../../disclosure/comparisons.ts";
import type { Disclosure } from "../../disclosure.ts";
import { Figures } from "../../figures.ts";
import { zero } from "../../money.ts";
import type { Figure } from "../../relation.ts";
import type { CheckRule, Fault } from "../../rule.ts";
import { itemLists } from "./item-lists.ts";

/** Every figure of last year (上年预算) is the one that last year's disclosure published, and none that it published is left out; asked only where that disclosure is at hand. */
export const previousAsPublished: CheckRule = {
  id: "previous-as-published",
  group: "narrative",
  severity: "error",
  dimension: "truthfulness",
  basis: "openness-catalogue",
  scope: "every-department",
  *check({ disclosure, figures, previous }) {
    if (previous === undefined || previous.year !== disclosure.year - 1) return;
    const published = new Figures(previous);
    // This year's comparisons beside last year's tables: what would be current there is what was published.
    const then = comparedFigures({ ...previous, comparisons: disclosure.comparisons }, published);
    const byPath = new Map(then.map(({ path, current }) => [path, current]));
    for (const figure of comparedFigures(disclosure, figures)) yield* unlike(figure, byPath.get(figure.path));
    yield* sourcesLeftOut(disclosure, published);
    yield* itemsLeftOut(disclosure, previous);
  },
};

function unlike({ previous, name }: ComparedFigure, published: Figure | undefined): readonly Fault[] {
  const expected = published?.amount ?? zero;
  const difference = previous.amount.minus(expected).abs();
  if (difference.isZero()) return [];
  const said = { places: [previous.place], expected, actual: previous.amount };
  if (difference.equals("0.01")) return [{ ...said, variant: "rounding", atMost: "info" }];
  if (published?.stated) return [said];
  // Codes are split and joined from year to year, and last year's money may then be told under another one.
  return [{ ...said, variant: "absent", ...(name === undefined ? {} : { atMost: "warning" }) }];
}

function* sourcesLeftOut({ comparisons }: Disclosure, published: Figures): Generator<Fault> {
  for (const source of revenueSources) {
    const { amount } = published.total("revenueOverview", source);
    if (comparisons.revenue[source] !== undefined || amount.isZero()) continue;
    const places = [{ fact: `comparisons.revenue.${source}.previous` }];
    yield { variant: "source-left-out", places, expected: amount };
  }
}

function* itemsLeftOut({ comparisons }: Disclosure, { forms }: Disclosure): Generator<Fault> {
  for (const [list, form] of itemLists) {
    const listed = new Set(comparisons[list].map(({ code }) => code));
    for (const { code, name, amounts } of forms[form].main.rows) {
      const amount = amounts.total ?? zero;
      if (code.length !== 7 || listed.has(code) || amount.isZero()) continue;
      const places = [{ fact: `comparisons.${list}` }];
      yield { variant: "item-left-out", places, expected: amount, values: { code, name }, atMost: "warning" };
    }
  }
}
