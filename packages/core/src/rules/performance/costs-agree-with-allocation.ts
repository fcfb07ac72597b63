import { Decimal } from "../../money.ts";
import { type TextPlace, textPlace } from "../../place.ts";
import { readAmounts } from "../../prose/read-amounts.ts";
import { readClauses } from "../../prose/read-clauses.ts";
import type { CheckRule, Fault } from "../../rule.ts";
import { type CostWithFactors, costChain } from "./cost-chain.ts";
import { formula, totalCost } from "./cost-total.ts";
import { indicatorObject } from "./indicator-object.ts";
import { projectTables } from "./indicator-tables.ts";
import { matchProjects } from "./matched-projects.ts";
import { monthsOf } from "./project-periods.ts";

/** Where the split of a project's funds (资金分配情况) gives a thing an amount, its cost indicators (成本指标) allow just that. */
export const costsAgreeWithAllocation: CheckRule = {
  id: "costs-agree-with-allocation",
  group: "performance",
  severity: "warning",
  dimension: "truthfulness",
  basis: "performance",
  scope: "every-department",
  *check(context) {
    const tables = projectTables(context.disclosure);
    for (const { described, planned } of matchProjects(context)) {
      const project = context.disclosure.projects[described?.index ?? -1];
      const table = tables[planned?.index ?? -1];
      if (described === undefined || project === undefined || table === undefined) continue;
      const parts = partsOf(`projects.${described.index}.allocation`, project.allocation);
      const costs = costChain(table, monthsOf(project.period));
      for (const part of parts) {
        const own = costs.filter((cost) => partOf(cost, parts) === part);
        if (own.length > 0) yield* compared(part, own, table.path);
      }
    }
  },
};

/** A clause that gives something one amount: 网站运行维护费用13.50万元. */
interface Part {
  readonly called: string;
  readonly amount: Decimal;
  readonly place: TextPlace;
}

function partsOf(path: string, text: string): readonly Part[] {
  return readClauses(text).flatMap(({ from, to, written }) => {
    const [amount, ...more] = readAmounts(written);
    if (amount === undefined || more.length > 0) return [];
    if ((amount.per ?? amount.bound ?? amount.upper) !== undefined) return [];
    return [{ called: written.slice(0, amount.from), amount: amount.amount, place: textPlace(path, text, from, to) }];
  });
}

/** So many characters in a row name the same thing: 打印机 of A3打印机 and of 打印机设备. */
const leastShared = 3;

/** The one part that is called like what a cost is for. */
function partOf({ cost }: CostWithFactors, parts: readonly Part[]): Part | undefined {
  const object = indicatorObject(cost.name);
  const shared = parts.map((part) => ({ part, length: longestShared(object, part.called) }));
  const [best, next] = shared.toSorted((one, other) => other.length - one.length);
  if (best === undefined || best.length < leastShared || best.length === next?.length) return undefined;
  return best.part;
}

function longestShared(one: string, other: string): number {
  let longest = 0;
  for (let from = 0; from + longest < one.length; from++) {
    while (from + longest < one.length && other.includes(one.slice(from, from + longest + 1))) longest += 1;
  }
  return longest;
}

function* compared(
  { amount: expected, place }: Part,
  costs: readonly CostWithFactors[],
  path: string,
): Generator<Fault> {
  const [actual, rounded] = [totalCost(costs), totalCost(costs, "rounded")];
  const difference = actual.minus(expected);
  if (difference.abs().lessThanOrEqualTo(rounded)) return;
  const less = difference.isNegative();
  // What is priced by the piece may need more than is priced.
  const whole = costs.every(({ factors }) => factors.length === 0);
  const targets = costs.flatMap(({ cost, factors }) => [cost, ...factors.flatMap(({ quantity }) => quantity ?? [])]);
  yield {
    variant: less ? "less" : "more",
    places: [...targets.map(({ index }) => ({ fact: `${path}.indicators.${index}.target` })), place],
    expected: new Decimal(expected),
    actual,
    values: { formula: formula(costs) },
    ...(less && !whole ? { atMost: "info" } : {}),
  };
}
