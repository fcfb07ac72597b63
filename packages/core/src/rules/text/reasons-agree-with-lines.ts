import { comparedFigures } from "../../compared-figures.ts";
import type { Value } from "../../finding.ts";
import { textPlace } from "../../place.ts";
import { readClauses } from "../../prose/read-clauses.ts";
import type { Span } from "../../prose/span.ts";
import type { CheckRule, Fault } from "../../rule.ts";
import type { RuleContext } from "../../rule-context.ts";
import { type BudgetLine, budgetLines } from "./budget-lines.ts";
import { type Claim, readClaims } from "./read-claims.ts";

/** One noun of a claim that names a line, in the reason of another figure. */
interface NamedClaim {
  readonly path: string;
  readonly reason: string;
  readonly claim: Claim;
  readonly noun: Span;
  readonly line: BudgetLine;
}

/** What reasons say of other lines and of the staff (养老保险基数增加、人员减少) is not contradicted by those lines, by 人员情况, or by one another. */
export const reasonsAgreeWithLines: CheckRule = {
  id: "reasons-agree-with-lines",
  group: "text",
  severity: "warning",
  dimension: "truthfulness",
  basis: "openness-catalogue",
  scope: "every-department",
  *check(context) {
    const claims = [...namedClaims(context)];
    for (const each of claims) yield* contradicted(each);
    yield* payDisagrees(claims.filter(({ line }) => line.kind === "pay"));
    yield* elsewhere(context);
    yield* joinersEarnMore(context);
  },
};

function* namedClaims(context: RuleContext): Generator<NamedClaim> {
  const named = budgetLines(context);
  for (const { path: figure, reason = "" } of comparedFigures(context.disclosure, context.figures)) {
    for (const claim of readClaims(reason)) {
      // 人员减少3人 counts people; 人员减少开支 tells what they do.
      if (/^[^\d约近]/.test(claim.object)) continue;
      for (const noun of claim.nouns) {
        const line = named(noun.written)?.line;
        // What a reason says of its own figure is another rule's; that a cause rises while the figure falls is possible.
        if (line === undefined || line.paths.includes(figure)) continue;
        yield { path: `${figure}.reason`, reason, claim, noun, line };
      }
    }
  }
}

function contradicted({ path, reason, claim, noun, line }: NamedClaim): readonly Fault[] {
  const { direction, by = 0, kind } = line;
  if (direction === undefined || direction === claim.direction) return [];
  // The word of direction stands behind the last noun of a list; the others are shown by themselves.
  const to = noun === claim.nouns.at(-1) ? claim.span.to : noun.to;
  const values: Record<string, Value> = { noun: noun.written, word: claim.word.written, by };
  return [
    { variant: `${kind}-${direction}`, places: [textPlace(path, reason, noun.from, to), ...line.places], values },
  ];
}

/** Pay has no line of its own: it cannot have risen in one reason and fallen in another. */
function payDisagrees(claims: readonly NamedClaim[]): readonly Fault[] {
  const risen = claims.find(({ claim }) => claim.direction === "rise");
  if (risen === undefined) return [];
  const place = ({ path, reason, claim, noun }: NamedClaim) => textPlace(path, reason, noun.from, claim.span.to);
  return claims
    .filter(({ claim }) => claim.direction === "fall")
    .map((fallen) => {
      const values = { fallen: fallen.claim.span.written, risen: risen.claim.span.written };
      return { variant: "pay", places: [place(fallen), place(risen)], values };
    });
}

/** 在其他科目编报: what left its functional item must be found in 表6. */
function* elsewhere(context: RuleContext): Generator<Fault> {
  const named = budgetLines(context);
  for (const { path, name = "", reason = "", current, previous } of comparedFigures(
    context.disclosure,
    context.figures,
  )) {
    const economic = named(name)?.line.economic;
    if (economic === undefined || !current.amount.isZero()) continue;
    const spent = context.figures.cell("generalPublicBasic", economic, "total");
    if (!spent.amount.isZero()) continue;
    for (const { from, written } of readClauses(reason)) {
      const match = /(?:在|列入|调整到|调整至|转入|纳入)?其[他它]科目(?:中)?(?:编报|列支|反映|核算|安排|编列)?/.exec(
        written,
      );
      if (match === null) continue;
      const start = from + match.index;
      const places = [textPlace(`${path}.reason`, reason, start, start + match[0].length), spent.place, previous.place];
      yield { variant: "elsewhere", places, values: { written: match[0], economic, name } };
    }
  }
}

const leaversEarnLess =
  /(?:退休|调出|离职|减少)[^，。；]{0,16}(?:工资|基数)(低于|高于)[^，。；]{0,10}(?:调入|新进|新增|新招|招录)[^，。；]{0,8}(?:工资|基数)/;

/** More people, and those who came earn more than those who left: no base can have fallen by that. */
function* joinersEarnMore({ disclosure, figures }: RuleContext): Generator<Fault> {
  const { change } = disclosure.overview.staffing.serving;
  if (change < 0) return;
  for (const { path, reason = "" } of comparedFigures(disclosure, figures)) {
    const match = leaversEarnLess.exec(reason);
    if (match?.[1] !== "低于") continue;
    const to = match.index + match[0].length;
    const effect = readClaims(reason).find(({ span }) => span.from >= to);
    if (effect?.direction !== "fall") continue;
    const cause = textPlace(`${path}.reason`, reason, match.index, to);
    const outcome = textPlace(`${path}.reason`, reason, effect.span.from, effect.span.to);
    const serving = { fact: "overview.staffing.serving.change" };
    yield {
      variant: "joiners",
      places: [cause, outcome, serving],
      values: { cause: match[0], outcome: effect.span.written },
    };
  }
}
