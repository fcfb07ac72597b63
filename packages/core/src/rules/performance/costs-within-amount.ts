import type { Decimal } from "../../money.ts";
import type { CheckRule, Fault } from "../../rule.ts";
import { type CostWithFactors, costChain } from "./cost-chain.ts";
import { formula, totalCost } from "./cost-total.ts";
import { type IndicatorTable, projectTables } from "./indicator-tables.ts";
import { monthsOf, projectPeriods } from "./project-periods.ts";

/** 项目总成本 and the like are of the whole, not one of its parts. */
const ofTheWhole = /总成本|总费用|总额|总投资|项目成本|项目总/;

/** What a project's cost indicators (成本指标) allow to be spent, each price times its quantity or the months, quarters or years of the project, comes to no more than its funds. */
export const costsWithinAmount: CheckRule = {
  id: "costs-within-amount",
  group: "performance",
  severity: "warning",
  dimension: "truthfulness",
  basis: "performance",
  scope: "every-department",
  *check(context) {
    const { performance } = context.disclosure;
    const periods = projectPeriods(context);
    for (const [index, table] of projectTables(context.disclosure).entries()) {
      const period = periods.get(index);
      const amount = performance.projects[index]?.amount;
      if (amount === undefined || amount.isZero()) continue;
      yield* compared(table, costChain(table, period === undefined ? 12 : monthsOf(period)), amount);
    }
  },
};

/** Costs of all and prices of one are compared apart, because the one may be made of the others. */
function* compared({ path }: IndicatorTable, costs: readonly CostWithFactors[], expected: Decimal): Generator<Fault> {
  const [prices, totals] = parted(costs, ({ cost }) => cost.per.length > 0);
  const [wholes, parts] = parted(totals, ({ cost }) => cost.amount.equals(expected) || ofTheWhole.test(cost.name));
  for (const whole of wholes) if (exceeds([whole])) yield fault("whole", [whole]);
  if (exceeds(parts)) yield fault("parts", parts);
  if (exceeds(prices)) yield fault("prices", prices);
  const complete = costs.length > 0 && wholes.length === 0 && prices.every((price) => price.complete);
  if (complete && leaves(costs)) yield { ...fault("less", costs), atMost: "info" };

  function exceeds(members: readonly CostWithFactors[]): boolean {
    return totalCost(members).minus(totalCost(members, "rounded")).greaterThan(expected);
  }

  function leaves(members: readonly CostWithFactors[]): boolean {
    return totalCost(members).plus(totalCost(members, "rounded")).lessThan(expected);
  }

  function fault(variant: string, members: readonly CostWithFactors[]): Fault {
    const targets = members.map(({ cost }) => ({ fact: `${path}.indicators.${cost.index}.target` }));
    const quantities = members.flatMap(({ factors }) => factors.flatMap(({ quantity }) => quantity ?? []));
    const counted = quantities.map(({ index }) => ({ fact: `${path}.indicators.${index}.target` }));
    const places = [{ fact: `${path}.indicators` }, ...targets, ...counted, { fact: `${path}.amount` }];
    return { variant, places, expected, actual: totalCost(members), values: { formula: formula(members) } };
  }
}

function parted<T>(all: readonly T[], first: (each: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(first), all.filter((each) => !first(each))];
}
