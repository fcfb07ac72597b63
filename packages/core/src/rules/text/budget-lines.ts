import { type ComparedFigure, comparedFigures } from "../../compared-figures.ts";
import { fact } from "../../figures.ts";
import { groupBy } from "../../group-by.ts";
import { type Amount, type Decimal, difference, sum } from "../../money.ts";
import type { Place } from "../../place.ts";
import type { Direction } from "../../prose/direction-words.ts";
import { nameLikeness } from "../../prose/nearest-name.ts";
import type { RuleContext } from "../../rule-context.ts";
import { type LexiconLine, lineLexicon } from "./line-lexicon.ts";

/** What a reason may speak of, and how it really stands to last year. */
export interface BudgetLine {
  readonly kind: "amount" | "project" | "personnel" | "staff" | "pay";
  /** The comparisons that it is, by their paths. */
  readonly paths: readonly string[];
  readonly direction?: Direction;
  /** The size of the change: an amount, or a number of people. */
  readonly by?: Decimal | number;
  /** Where the change can be seen. */
  readonly places: readonly Place[];
  readonly economic?: string;
  readonly activity?: true;
}

export interface NamedLine {
  readonly line: BudgetLine;
  /** Whether the noun is what the line is computed from (缴费基数), not the line itself. */
  readonly base: boolean;
}

/** Of an item, without the words that any item may have. */
const shortestName = 4;

const whose = /^(?:机关事业单位|行政单位|事业单位|本单位|单位|机关|在职|在编|人员|职工|干部)+/;
const budgetWord = /(?:等|支出|预算|经费|费用|费|资金|缴费|金额|总额|数额|(?<!基)数|拨款|安排)$/;
const baseWord = /(?:缴费基数|缴存基数|编报基数|基数|缴存|缴纳|编报|核定|计提|成本)$/;

/** Finds the line that a noun names; nothing where the disclosure calls nothing so. */
export function budgetLines(context: RuleContext): (noun: string) => NamedLine | undefined {
  const compared = comparedFigures(context.disclosure, context.figures);
  const lines = new Map<string, BudgetLine>();
  for (const { names, where, ...rest } of lineLexicon) {
    const line = lineAt(where, context, compared);
    if (line === undefined) continue;
    for (const name of names) lines.set(name, { ...line, ...rest });
  }
  for (const { name = "", ...figure } of compared) {
    const called = bare(name);
    // 其他支出 would be whatever a reason calls 其他.
    if (called.length >= shortestName) lines.set(called, { ...amountLine(figure), ...entryOf(figure.key) });
  }
  const projects = loneProjects(context, compared);
  return (noun) => {
    let rest = noun;
    let base = false;
    for (;;) {
      const line = lines.get(rest) ?? lines.get(rest.replace(whose, "")) ?? projects(rest);
      if (line !== undefined && meant(line, rest === noun)) return { line, base };
      const withoutBudget = rest.replace(budgetWord, "");
      const shorter = withoutBudget.replace(baseWord, "");
      if (shorter === rest) return undefined;
      base ||= shorter !== withoutBudget;
      rest = shorter;
    }
  };
}

/** People and their pay are meant only by their plain names (人员支出 are no 人员), activities only with a word for money. */
function meant({ kind, activity }: BudgetLine, plain: boolean): boolean {
  return kind === "staff" || kind === "pay" ? plain : !(plain && activity);
}

/** Less alike, it is not the project that is meant; reasons leave out the kind of funds and are free with the words for money. */
const leastLikeness = 0.75;

/** Finds the project that a noun names, where it is all that is spent on its item this year: its change is the item's. */
function loneProjects(
  { figures }: RuleContext,
  compared: readonly ComparedFigure[],
): (noun: string) => BudgetLine | undefined {
  const byCode = groupBy(
    figures
      .panel("generalPublicProjects")
      .rows.flatMap((row) => ("unit" in row && row.project !== undefined ? [{ ...row, project: row.project }] : [])),
    ({ code }) => code,
  );
  const lone = compared.flatMap((figure) => {
    const [row, ...more] = byCode.get(figure.key) ?? [];
    if (figure.name === undefined || row?.amounts["total"] === undefined || more.length > 0) return [];
    if (!row.amounts["total"].equals(figure.current.amount)) return [];
    const name = bare(row.project.replace(/^[^-—－]{2,8}[-—－]+/, ""));
    return [{ name, line: { ...amountLine(figure), kind: "project" as const } }];
  });
  return (noun) => {
    const called = noun.replace(/项目$/, "");
    if (called.length < shortestName) return undefined;
    return lone.find(({ name }) => nameLikeness(bare(called), name) >= leastLikeness)?.line;
  };
}

function entryOf(code: string): Pick<BudgetLine, "activity" | "economic"> {
  const { activity, economic } =
    lineLexicon.find(({ where }) => where.kind === "items" && where.codes.includes(code)) ?? unlisted;
  return { ...(activity === undefined ? {} : { activity }), ...(economic === undefined ? {} : { economic }) };
}

/** The name of any other item may be that of an activity. */
const unlisted: Pick<BudgetLine, "activity" | "economic"> = { activity: true };

/** A noun without the words that only say that it is in a budget: 培训支出预算 is 培训, and 预算 is nothing. */
export function bare(noun: string): string {
  const shorter = noun.replace(budgetWord, "");
  return shorter === noun ? noun : bare(shorter);
}

function lineAt(
  where: LexiconLine["where"],
  { disclosure, figures }: RuleContext,
  compared: readonly ComparedFigure[],
): BudgetLine | undefined {
  switch (where.kind) {
    case "items":
      return together(compared.filter(({ key, name }) => name !== undefined && where.codes.includes(key)));
    case "compared":
      return together(compared.filter(({ key, name }) => name === undefined && key === where.key));
    case "personnel": {
      // Last year's 人员经费 is printed nowhere, but is last year's 基本支出 less last year's 公用经费.
      const { agencyOperating } = disclosure.otherMatters;
      const basic = fact(
        "comparisons.generalPublic.basic.previous",
        disclosure.comparisons.generalPublic.basic.previous,
      );
      if (agencyOperating === undefined) return undefined;
      const operating = fact("otherMatters.agencyOperating.previous", agencyOperating.previous);
      const current = figures.total("generalPublicBasic", "personnel");
      const stated = figures.total("generalPublicBasic", "operating");
      if (!stated.amount.equals(agencyOperating.amount)) return undefined;
      const change = difference(current.amount, difference(basic.amount, operating.amount));
      return { kind: "personnel", paths: [], ...signed(change), places: [current.place, basic.place, operating.place] };
    }
    case "staff": {
      const { staffing } = disclosure.overview;
      const change = where.groups.reduce((total, group) => total + staffing[group].change, 0);
      const places = where.groups.map((group) => ({ fact: `overview.staffing.${group}.change` }));
      return { kind: "staff", paths: [], direction: directionOf(change), by: Math.abs(change), places };
    }
    case "pay":
      return { kind: "pay", paths: [], places: [] };
  }
}

function together(figures: readonly ComparedFigure[]): BudgetLine | undefined {
  return figures.length === 0 ? undefined : amountLine(...figures);
}

function amountLine(...figures: readonly Omit<ComparedFigure, "name">[]): BudgetLine {
  const total = (of: "current" | "previous"): Amount => sum(figures.map((figure) => figure[of].amount));
  return {
    kind: "amount",
    paths: figures.map(({ path }) => path),
    ...signed(difference(total("current"), total("previous"))),
    places: figures.flatMap(({ current, previous }) => [current.place, previous.place]),
  };
}

function signed(change: Decimal): { readonly direction: Direction; readonly by: Decimal } {
  return { direction: directionOf(change.comparedTo(0)), by: change.abs() };
}

function directionOf(sign: number): Direction {
  return sign > 0 ? "rise" : sign < 0 ? "fall" : "level";
}
