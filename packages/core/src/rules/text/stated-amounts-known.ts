import { comparedFigures } from "../../compared-figures.ts";
import { Decimal } from "../../money.ts";
import { textPlace } from "../../place.ts";
import { readAmounts } from "../../prose/read-amounts.ts";
import type { CheckRule } from "../../rule.ts";
import type { RuleContext } from "../../rule-context.ts";

/** An amount in free text stands somewhere in the data too, or is a difference to last year. Bounds, prices, splits and definitions are left out. */
export const statedAmountsKnown: CheckRule = {
  id: "stated-amounts-known",
  group: "text",
  severity: "info",
  dimension: "truthfulness",
  basis: "openness-opinion",
  scope: "every-department",
  *check(context) {
    let known: ReadonlySet<string> | undefined;
    for (const { path, field, text } of context.texts) {
      if (field === "allocation" || field === "explanation") continue;
      for (const { amount, from, to, written, per, bound, upper } of readAmounts(text)) {
        if ((per ?? bound ?? upper) !== undefined || amount.isZero()) continue;
        known ??= knownAmounts(context);
        if (!known.has(amount.toString())) yield { places: [textPlace(path, text, from, to)], values: { written } };
      }
    }
  },
};

/** Every amount of the data, every change that follows from it, and every target in money; as exact as they are and as prose rounds them. */
function knownAmounts({ disclosure, figures }: RuleContext): ReadonlySet<string> {
  const indicators = [disclosure.performance.overall, ...disclosure.performance.projects].flatMap(
    (table) => table.indicators,
  );
  const targets = indicators.flatMap(({ target }) =>
    "unit" in target ? readAmounts(`${target.value}${target.unit ?? ""}`).map(({ amount }) => amount) : [],
  );
  const changes = comparedFigures(disclosure, figures).flatMap(({ change }) => ("by" in change ? [change.by] : []));
  const all = [...decimals(disclosure), ...targets, ...changes];
  return new Set(all.flatMap((each) => [each, each.toDecimalPlaces(1), each.toDecimalPlaces(0)]).map(String));
}

function* decimals(value: unknown): Generator<Decimal> {
  if (Decimal.isDecimal(value)) yield value;
  else if (typeof value === "object" && value !== null)
    for (const child of Object.values(value)) yield* decimals(child);
}
