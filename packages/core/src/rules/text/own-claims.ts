import { type ComparedFigure, comparedFigures } from "../../compared-figures.ts";
import type { Direction } from "../../prose/direction-words.ts";
import { readClauses } from "../../prose/read-clauses.ts";
import type { RuleContext } from "../../rule-context.ts";
import { bare, budgetLines } from "./budget-lines.ts";
import { type Claim, readClaims } from "./read-claims.ts";

/** What a reason says of the very figure that it explains. */
export interface OwnClaim {
  readonly figure: ComparedFigure;
  readonly reason: string;
  readonly claim: Claim;
  /** Whether the figure is called by its name; otherwise the words (预算比上年减少) can hardly mean another. */
  readonly byName: boolean;
}

/** What the figures that are no items are called, by the last part of their path. */
const names: Readonly<Record<string, readonly string[]>> = {
  basic: ["基本"],
  project: ["项目"],
  generalPublic: ["一般公共", "一般公共预算"],
  governmentFunds: ["政府性基金", "政府性基金预算"],
  stateCapital: ["国有资本经营", "国有资本经营预算"],
  specialAccount: ["财政专户管理", "财政专户", "教育收费"],
  unitFunds: ["单位"],
  total: ["三公", "“三公”"],
};

/** Every claim of a reason that is about the figure that it explains, and not about one of its causes. */
export function* ownClaims(context: RuleContext): Generator<OwnClaim> {
  const named = budgetLines(context);
  for (const figure of comparedFigures(context.disclosure, context.figures)) {
    const { reason } = figure;
    if (reason === undefined) continue;
    let before: "name" | "measure" | "cause" | undefined;
    const claims = readClaims(reason);
    const clauses = claims.map(({ clause }) => clause.from);
    for (const claim of claims) {
      before = meant(claim);
      if (before !== "cause") yield { figure, reason, claim, byName: before === "name" };
    }

    function meant({ nouns, compared, outcome, object, first }: Claim): "name" | "measure" | "cause" {
      const [noun, ...more] = nouns;
      if (object !== "" || more.length > 0) return "cause";
      // A clause without a noun goes on about what the clause before it is about, which may have no word of direction.
      if (noun === undefined) return before ?? (compared && first ? "measure" : "cause");
      const rest = bare(noun.written);
      if (rest === "") return (compared || outcome) && /预算|支出|经费|收入/.test(noun.written) ? "measure" : "cause";
      const known = named(noun.written);
      if (known !== undefined && !known.base && known.line.paths.includes(figure.path)) {
        if (known.line.kind !== "project") return "name";
        // Another clause may tell of a project that ended, and was more.
        return compared && readClauses(reason ?? "").length === new Set(clauses).size ? "measure" : "cause";
      }
      // 项目减少 counts projects; 项目支出减少 is about their money.
      return rest !== noun.written && names[figure.key]?.includes(rest) ? "name" : "cause";
    }
  }
}

/** Which way the figure itself went. */
export function directionOf({ change }: ComparedFigure): Direction {
  switch (change.kind) {
    case "increase":
    case "new":
      return "rise";
    case "decrease":
    case "discontinued":
      return "fall";
    case "unchanged":
    case "none":
      return "level";
  }
}
