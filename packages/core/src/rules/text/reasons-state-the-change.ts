import { comparedFigures } from "../../compared-figures.ts";
import { Decimal } from "../../money.ts";
import { textPlace } from "../../place.ts";
import { readAmounts } from "../../prose/read-amounts.ts";
import { readPercents } from "../../prose/read-percents.ts";
import type { Span } from "../../prose/span.ts";
import type { CheckRule, Fault } from "../../rule.ts";
import { type OwnClaim, ownClaims } from "./own-claims.ts";

/** The change that a reason states of its own figure is the computed one; of nothing last year there is no percent, and no change is no 增加0.00万元. */
export const reasonsStateTheChange: CheckRule = {
  id: "reasons-state-the-change",
  group: "text",
  severity: "error",
  dimension: "truthfulness",
  basis: "openness-catalogue",
  scope: "every-department",
  *check(context) {
    for (const own of ownClaims(context)) yield* changeFaults(own);
    for (const { path, reason = "" } of comparedFigures(context.disclosure, context.figures)) {
      const nothing: readonly Span[] = [
        ...readAmounts(reason).filter(({ amount }) => amount.isZero()),
        ...readPercents(reason).filter(({ percent }) => percent.isZero()),
      ];
      for (const span of nothing) {
        const led = /(?:增加|增长|减少|下降)了?$/.exec(reason.slice(0, span.from))?.[0];
        if (led === undefined) continue;
        const from = span.from - led.length;
        const places = [textPlace(`${path}.reason`, reason, from, span.to)];
        yield { variant: "nothing", places, values: { written: led + span.written }, atMost: "warning" };
      }
    }
  },
};

function* changeFaults({ figure, reason, claim, byName }: OwnClaim): Generator<Fault> {
  const { change, path, current, previous } = figure;
  const fault = (span: Span, rest: Omit<Fault, "places">): Fault => ({
    places: [textPlace(`${path}.reason`, reason, claim.word.from, span.to), current.place, previous.place],
    ...rest,
    ...(byName ? {} : { atMost: "warning" }),
  });
  const { amount, percent } = claim;
  const by = "by" in change ? change.by : new Decimal(0);
  if (amount !== undefined && !amount.amount.isZero() && !agrees(amount.amount, by, amount)) {
    yield fault(amount, { variant: "amount", actual: amount.amount, expected: by });
  }
  if (percent === undefined || percent.percent.isZero()) return;
  if (change.kind === "new") {
    yield fault(percent, { variant: "of-nothing", values: { written: percent.written } });
  } else {
    const expected = "percent" in change ? change.percent : new Decimal(0);
    if (!agrees(percent.percent, expected, percent)) {
      yield fault(percent, { variant: "percent", actual: percent.percent, expected });
    }
  }
}

/** As exact as it is written: 减少24.4万元 tells a change of 24.43. */
function agrees(stated: Decimal, computed: Decimal, { places, unit }: { places: number; unit?: string }): boolean {
  if (stated.equals(computed)) return true;
  return places > 0 && (unit === undefined || unit === "万元") && computed.toDecimalPlaces(places).equals(stated);
}
