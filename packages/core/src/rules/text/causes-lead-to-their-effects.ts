import { comparedFigures } from "../../compared-figures.ts";
import { textPlace } from "../../place.ts";
import type { CheckRule } from "../../rule.ts";
import { type Claim, readClaims } from "./read-claims.ts";

/** More people, pay or what contributions are reckoned from mean more money … */
const cause = /人员|人数|工资|基数|标准|编制/;

/** … unless they are people who leave. */
const leavers = /退休|离休|离职|调出|减员/;

const effect = /预算|支出|经费|基数|费$/;

/** What a reason tells as an outcome (导致、从而、相应) goes the way of its cause: pay that rises lowers no contributions. */
export const causesLeadToTheirEffects: CheckRule = {
  id: "causes-lead-to-their-effects",
  group: "text",
  severity: "warning",
  dimension: "truthfulness",
  basis: "openness-catalogue",
  scope: "every-department",
  *check({ disclosure, figures }) {
    for (const { path, reason = "" } of comparedFigures(disclosure, figures)) {
      const claims = readClaims(reason);
      for (const [index, outcome] of claims.entries()) {
        const before = claims[index - 1];
        if (before === undefined || !contradicts(before, outcome)) continue;
        const places = [before, outcome].map(({ span }) => textPlace(`${path}.reason`, reason, span.from, span.to));
        yield { places, values: { cause: before.span.written, effect: outcome.span.written } };
      }
    }
  },
};

function contradicts(before: Claim, { outcome, direction, nouns, clause }: Claim): boolean {
  const [from, to] = [before.nouns, nouns].map((all) => all.map(({ written }) => written).join());
  const next = clause.from - before.clause.to <= 1;
  const contrary = [before.direction, direction].toSorted().join() === "fall,rise";
  return outcome && next && contrary && cause.test(from ?? "") && !leavers.test(from ?? "") && effect.test(to ?? "");
}
