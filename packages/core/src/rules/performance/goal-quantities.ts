import { groupBy } from "../../group-by.ts";
import { Decimal } from "../../money.ts";
import { pairsOf } from "../../prose/nearest-name.ts";
import { readClauses } from "../../prose/read-clauses.ts";
import { readPercents } from "../../prose/read-percents.ts";
import { readQuantities } from "../../prose/read-quantities.ts";
import type { Span } from "../../prose/span.ts";
import { areThings } from "./cost-chain.ts";
import { indicatorObject } from "./indicator-object.ts";
import type { IndicatorTable } from "./indicator-tables.ts";

/** A number that a goal promises. */
export interface Promised extends Span {
  readonly value: Decimal;
  readonly measure: string;
}

/** The same of an indicator. */
export interface Measured {
  readonly index: number;
  readonly name: string;
  readonly value: Decimal;
  readonly unit: string;
}

/** Numbers of a goal and the indicators that may be about the same things, by their measure and by words in common. */
export interface Related {
  readonly promised: readonly Promised[];
  readonly measured: readonly Measured[];
  /** Whether it is one number and one indicator, most of whose name stands in the number's clause. */
  readonly sure: boolean;
}

interface Named extends Measured {
  readonly pairs: readonly string[];
}

interface Group {
  readonly promised: readonly Promised[];
  readonly measured: ReadonlySet<Named>;
  /** Whether the last number is surely about them. */
  readonly sure: boolean;
}

/** What a goal promises beside what its indicators measure; numbers and indicators that share nothing are left out. */
export function goalQuantities({ goal, indicators }: IndicatorTable): readonly Related[] {
  const named = indicators.flatMap(({ name, target }, index): Named[] => {
    if ("text" in target || target.unit === undefined) return [];
    return [
      { index, name, value: new Decimal(target.value), unit: target.unit, pairs: pairsOf(indicatorObject(name)) },
    ];
  });
  const clauses = readClauses(goal);
  let groups: readonly Group[] = [];
  let clause = 0;
  for (const number of promisedIn(goal)) {
    while ((clauses[clause]?.to ?? goal.length) < number.to) clause += 1;
    groups = joined(groups, number, named, clauses[clause]?.written ?? "");
  }
  const numbers = groupBy(promisedIn(goal), ({ measure }) => measure);
  const units = groupBy(named, ({ unit }) => unit);
  return groups.map(({ promised, measured, sure }) => {
    const [{ measure } = { measure: "" }] = promised;
    // Where the goal counts nothing else by that measure, and the table neither, nothing else can be meant.
    const lone = numbers.get(measure)?.length === promised.length && units.get(measure)?.length === measured.size;
    const certain = measured.size === 1 && (promised.length === 1 ? sure || lone : lone && !/每|各|分别/.test(goal));
    return { promised, measured: [...measured], sure: certain || pairs(groups, measure, numbers, units) };
  });
}

/** Whether all numbers of a measure and all indicators of that unit go together one by one. */
function pairs(
  groups: readonly Group[],
  measure: string,
  numbers: ReadonlyMap<string, readonly Promised[]>,
  units: ReadonlyMap<string, readonly Named[]>,
): boolean {
  const own = groups.filter(({ promised }) => promised.some((number) => number.measure === measure));
  const single = own.filter(({ promised, measured }) => promised.length === 1 && measured.size === 1);
  return [own, numbers.get(measure) ?? [], units.get(measure) ?? []].every((all) => all.length === single.length);
}

/** A number joins the groups of all indicators that it may be about, which become one. */
function joined(groups: readonly Group[], number: Promised, named: readonly Named[], clause: string): readonly Group[] {
  const { about, sure } = indicatorsOf(number, named, new Set(pairsOf(clause)));
  if (about.length === 0) return groups;
  const met = new Set(groups.filter(({ measured }) => about.some((one) => measured.has(one))));
  const group = {
    promised: [...[...met].flatMap(({ promised }) => promised), number],
    measured: new Set([...[...met].flatMap(({ measured }) => [...measured]), ...about]),
    sure,
  };
  return [...groups.filter((each) => !met.has(each)), group];
}

/** Those most of whose name stands in the clause, if there are such; else those that share any two characters with it. */
function indicatorsOf(
  { measure }: Promised,
  named: readonly Named[],
  clause: ReadonlySet<string>,
): { readonly about: readonly Named[]; readonly sure: boolean } {
  const shared = (one: Named) => one.pairs.filter((pair) => clause.has(pair)).length;
  const related = named.filter((one) => isOf(one.unit, measure) && shared(one) > 0);
  const byName = related.filter((one) => 2 * shared(one) > one.pairs.length);
  return byName.length > 0 ? { about: byName, sure: true } : { about: related, sure: false };
}

function promisedIn(goal: string): readonly Promised[] {
  const percents = readPercents(goal).map((percent) => ({ ...percent, value: percent.percent, measure: "%" }));
  return [...readQuantities(goal), ...percents].toSorted((one, other) => one.from - other.from);
}

function isOf(unit: string, measure: string): boolean {
  return unit === measure || unit === `${measure}次` || areThings(unit, measure);
}
