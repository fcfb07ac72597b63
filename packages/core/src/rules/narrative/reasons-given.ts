import { type ComparedFigure, comparedFigures } from "../../compared-figures.ts";
import { directionWords } from "../../prose/direction-words.ts";
import type { CheckRule, Fault } from "../../rule.ts";
import { reasonLeads, templateReasons, wordsOfComparison } from "./empty-reasons.ts";

/** Fewer characters name no cause: 人员减少 needs four. */
const shortestReason = 4;

/** The prose gives no reason for the whole of “三公”经费: its four parts have theirs. */
const explainedByParts = "comparisons.threePublic.total";

/** Every figure that differs from last year's has its reason (主要原因), and one that explains something. */
export const reasonsGiven: CheckRule = {
  id: "reasons-given",
  group: "narrative",
  severity: "error",
  dimension: "completeness",
  basis: "openness-catalogue",
  scope: "every-department",
  *check({ disclosure, figures }) {
    for (const figure of comparedFigures(disclosure, figures)) {
      const { kind } = figure.change;
      if (kind !== "none" && kind !== "unchanged" && figure.path !== explainedByParts) yield* reasonFaults(figure);
    }
  },
};

function reasonFaults({ path, name = "", reason, current, previous }: ComparedFigure): readonly Fault[] {
  const places = [{ fact: `${path}.reason` }, current.place, previous.place];
  const values = { current: current.amount, previous: previous.amount };
  if (reason === undefined) return [{ variant: "missing", places, values }];
  const variant = emptiness(reason, name);
  return variant === undefined ? [] : [{ variant, places, values: { ...values, written: reason }, atMost: "warning" }];
}

const marks = /[^\p{Letter}\p{Number}%]/gu;
const leads = new RegExp(`^(?:${reasonLeads.join("|")})`);
const templates = new Set(templateReasons);
const comparison = longestFirst([...wordsOfComparison, ...directionWords.rise, ...directionWords.fall]);

/** Why a reason explains nothing, if it does not. */
function emptiness(reason: string, name: string): "template" | "short" | "restates" | undefined {
  const said = reason.replace(marks, "").replace(leads, "");
  if (said === "" || templates.has(said)) return "template";
  if (said.length < shortestReason) return "short";
  // Without its own name, the direction and the year, nothing is left of 培训支出预算比上年减少4.99%.
  const own = name.replace(marks, "");
  const others = own === "" ? said : said.replaceAll(own, "");
  const left = others.replace(/\d+/g, "").replace(comparison, "");
  return left === "" ? "restates" : undefined;
}

function longestFirst(words: readonly string[]): RegExp {
  const ordered = words.toSorted((one, other) => other.length - one.length);
  return new RegExp(ordered.join("|"), "g");
}
