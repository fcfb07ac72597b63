import { groupBy } from "../../group-by.ts";
import { Decimal } from "../../money.ts";
import { nameLikeness } from "../../prose/nearest-name.ts";
import { readAmounts } from "../../prose/read-amounts.ts";
import { indicatorObject } from "./indicator-object.ts";
import { categoryName, type IndicatorTable } from "./indicator-tables.ts";

/** An indicator that limits what a project, or one of the things that it buys, may cost. */
export interface Cost {
  readonly index: number;
  readonly name: string;
  /** In 万元. */
  readonly amount: Decimal;
  /** How far it may have been rounded: a year's 55 万元 are 18.33 万元 for each of three quarters. */
  readonly rounded: Decimal;
  /** What it is the price of one of: 台 of 元/台; 人 and 月 of 元/人·月; nothing where it is for all. */
  readonly per: readonly string[];
}

/** An indicator that says how many of a thing there will be. */
export interface Quantity {
  readonly index: number;
  readonly name: string;
  readonly object: string;
  readonly value: Decimal;
  readonly unit: string;
}

/** What a cost is taken times. */
export interface Factor {
  readonly measure: string;
  readonly value: Decimal;
  /** Where it is read from; absent of spans of time, and of things whose number is not told, which are taken once. */
  readonly quantity?: Quantity;
}

export interface CostWithFactors {
  readonly cost: Cost;
  readonly factors: readonly Factor[];
  /** Whether the number of everything that it is per is known; otherwise there is more of it, if anything. */
  readonly complete: boolean;
}

/** The months of the spans that prices are for. */
const spans: ReadonlyMap<string, number> = new Map([
  ["月", 1],
  ["季", 3],
  ["季度", 3],
  ["半年", 6],
  ["年", 12],
]);

const things: ReadonlySet<string> = new Set(
  "个 台 套 辆 架 艘 部 件 条 册 本 份 幅 张 块 座 栋 幢 间 处 支 只 盏 根 枚 把 瓶 盒 箱 包 袋 桶 组".split(" "),
);

const nothing = new Decimal(0);
const halfCent = new Decimal("0.005");

/** Less alike, the thing that is priced is not taken for the one that is counted. */
const leastLikeness = 0.7;

/** Every cost of a table with what it is to be multiplied by, in a project of so many months. */
export function costChain(table: IndicatorTable, months: number): readonly CostWithFactors[] {
  const find = quantityFinder(readQuantityTargets(table));
  return readCosts(table).map((cost) => {
    const factors = cost.per.map((measure): Factor & { readonly known: boolean } => {
      const quantity = find(indicatorObject(cost.name), measure);
      const span = spans.get(measure);
      if (quantity !== undefined) return { measure, value: quantity.value, quantity, known: true };
      return {
        measure,
        value: new Decimal(span === undefined ? 1 : Math.ceil(months / span)),
        known: span !== undefined,
      };
    });
    return { cost, factors, complete: factors.every(({ known }) => known) };
  });
}

function readCosts({ indicators }: IndicatorTable): readonly Cost[] {
  return indicators.flatMap(({ category, type, name, target }, index) => {
    if (categoryName(category) !== "成本" && !type.includes("成本")) return [];
    const [read, ...more] = readAmounts("text" in target ? target.text : `${target.value}${target.unit ?? ""}`);
    if (read === undefined || more.length > 0) return [];
    const per =
      read.per?.split(/[·/]/) ??
      [/人均/.exec(name) && "人", /单价|均价/.exec(name) && "个"].flatMap((each) => each ?? []);
    const rounded = read.unit === "万元" && read.places >= 2 ? halfCent : nothing;
    return [{ index, name, amount: read.upper ?? read.amount, rounded, per }];
  });
}

function readQuantityTargets({ indicators }: IndicatorTable): readonly Quantity[] {
  return indicators.flatMap(({ type, name, target }, index) => {
    if (!type.includes("数量") || !("value" in target) || target.unit === undefined) return [];
    return [{ index, name, object: indicatorObject(name), value: new Decimal(target.value), unit: target.unit }];
  });
}

/** Finds the one quantity of an object, or of the span of time (保障季度) that a price is for. */
function quantityFinder(quantities: readonly Quantity[]) {
  const byObject = groupBy(quantities, ({ object }) => object);
  return (object: string, measure: string): Quantity | undefined => {
    const span = spans.get(measure);
    if (span !== undefined) return only(quantities.filter((each) => spanOf(each) === span));
    const exact =
      byObject.get(object) ?? quantities.filter((each) => nameLikeness(each.object, object) >= leastLikeness);
    const countable = exact.filter(
      ({ unit }) => unit === measure || unit === `${measure}次` || areThings(unit, measure),
    );
    return only(countable.length > 1 ? countable.filter(({ unit }) => unit === measure) : countable);
  };
}

/** 政务服务热线保障季度 4 个 counts quarters. */
function spanOf({ object, unit }: Quantity): number | undefined {
  return [...spans].find(([span]) => unit.endsWith(span) || object.endsWith(span))?.[1];
}

/** Whether both measures are of things, so that 套 and 台 may be meant for one another; people, times and households are not. */
export function areThings(...measures: readonly string[]): boolean {
  return measures.every((measure) => things.has(measure));
}

function only([one, ...more]: readonly Quantity[]): Quantity | undefined {
  return more.length === 0 ? one : undefined;
}
