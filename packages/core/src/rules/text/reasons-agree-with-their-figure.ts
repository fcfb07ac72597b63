import { type ComparedFigure, comparedFigures } from "../../compared-figures.ts";
import { textPlace } from "../../place.ts";
import { readClauses } from "../../prose/read-clauses.ts";
import type { CheckRule, Fault } from "../../rule.ts";
import { directionOf, ownClaims } from "./own-claims.ts";

/** A reason (主要原因) says of its own figure what the figure does: 减少 where it fell, 未安排 where there is none. */
export const reasonsAgreeWithTheirFigure: CheckRule = {
  id: "reasons-agree-with-their-figure",
  group: "text",
  severity: "error",
  dimension: "truthfulness",
  basis: "openness-catalogue",
  scope: "every-department",
  *check(context) {
    for (const { figure, reason, claim, byName } of ownClaims(context)) {
      const actual = directionOf(figure);
      if (claim.direction === actual) continue;
      yield {
        variant: actual,
        places: [
          textPlace(`${figure.path}.reason`, reason, claim.span.from, claim.span.to),
          figure.current.place,
          figure.previous.place,
        ],
        values: { written: claim.span.written, current: figure.current.amount, previous: figure.previous.amount },
        ...(byName ? {} : { atMost: "warning" }),
      };
    }
    for (const figure of comparedFigures(context.disclosure, context.figures)) yield* notArranged(figure);
  },
};

/** 均未安排 speaks of both years, 今年未安排 and 上年未安排 of one. Other things may well be 未安排 in a reason. */
function notArranged({ path, reason = "", current, previous }: ComparedFigure): readonly Fault[] {
  return readClauses(reason).flatMap(({ written, from }) => {
    const match = /(均|今年|本年度?|当年|上年度?|去年)(?:预算)?(?:均|都)?(?:未|没有|无)(?:预算)?安排/.exec(written);
    if (match === null) return [];
    const [words, when = ""] = match;
    const years = when === "均" ? [current, previous] : /^[上去]/.test(when) ? [previous] : [current];
    const arranged = years.find(({ amount }) => !amount.isZero());
    if (arranged === undefined) return [];
    const start = from + match.index;
    const places = [textPlace(`${path}.reason`, reason, start, start + words.length), arranged.place];
    return [{ variant: "arranged", places, values: { written: words, amount: arranged.amount }, atMost: "warning" }];
  });
}
