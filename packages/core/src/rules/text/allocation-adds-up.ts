import { type Amount, type Decimal, Decimal as DecimalConstructor } from "../../money.ts";
import { textPlace } from "../../place.ts";
import { type ReadAmount, readAmounts } from "../../prose/read-amounts.ts";
import { readPercents } from "../../prose/read-percents.ts";
import { readProducts } from "../../prose/read-products.ts";
import type { Span } from "../../prose/span.ts";
import type { CheckRule, Fault } from "../../rule.ts";
import { sumTolerance } from "../../tolerance.ts";

/** The amounts among which a project’s funds are split (资金分配情况) add up to the project’s amount; the whole amount may stand beside its parts. */
export const allocationAddsUp: CheckRule = {
  id: "allocation-adds-up",
  group: "text",
  severity: "error",
  dimension: "truthfulness",
  basis: "arithmetic",
  scope: "every-department",
  *check({ disclosure }) {
    for (const [index, { allocation, amount }] of disclosure.projects.entries()) {
      yield* allocationFaults(`projects.${index}`, allocation, amount);
    }
  },
};

interface Part extends Span {
  readonly amount: Decimal;
}

function* allocationFaults(project: string, text: string, expected: Amount): Generator<Fault> {
  const place = ({ from, to }: Span) => textPlace(`${project}.allocation`, text, from, to);
  const parts = partsOf(text);
  if (parts.length === 0) {
    if (/全部|全额|均用于|未安排/.test(text) || readPercents(text).length > 0) return;
    const end = text.indexOf("\n") < 0 ? text.length : text.indexOf("\n");
    yield { variant: "none", places: [textPlace(`${project}.allocation`, text, 0, end)], atMost: "warning" };
    return;
  }
  const reading = bestReading(parts, expected);
  const actual = total(reading);
  const difference = actual.minus(expected).abs();
  if (difference.isZero()) return;
  const tolerance = sumTolerance(reading.length);
  const explained = difference.lessThanOrEqualTo(tolerance);
  // 等 and 其余 tell that not every part is named; an amount with a bound or for one of many is no part of the sum.
  const loose = /等|其余|剩余|余款|不超过|以内/.test(text) || readAmounts(text).some(({ per, upper }) => per ?? upper);
  yield {
    variant: explained ? "rounding" : "wrong",
    places: [...reading.map(place), { fact: `${project}.amount` }],
    actual,
    expected,
    tolerance,
    ...(explained ? { atMost: "info" } : loose ? { atMost: "warning" } : {}),
  };
}

/** The amounts that can be parts: a price is not, but what it comes to is. */
function partsOf(text: string): readonly Part[] {
  const products = readProducts(text);
  const prices = new Set(products.map(({ price }) => price.from));
  const computed = products.filter(({ stated }) => stated === undefined);
  const amounts = readAmounts(text).filter((amount) => isPart(amount) && !prices.has(amount.from));
  return [...amounts, ...computed.map(({ product, ...span }) => ({ ...span, amount: product }))].toSorted(
    (one, other) => one.from - other.from,
  );
}

function isPart({ per, bound, upper }: ReadAmount): boolean {
  return per === undefined && bound === undefined && upper === undefined;
}

/** The parts as the text most likely means them: all, or all but the whole amount itself, or but the details of others. */
function bestReading(parts: readonly Part[], expected: Amount): readonly Part[] {
  const details = withoutDetails(parts);
  const readings = [parts, withoutWhole(parts, expected), details, withoutWhole(details, expected)];
  const fitting = readings.find((reading) => total(reading).equals(expected));
  return fitting ?? withoutWhole(parts, expected);
}

function withoutWhole(parts: readonly Part[], whole: Amount): readonly Part[] {
  const rest = parts.filter(({ amount }) => !amount.equals(whole));
  return rest.length === 0 ? parts.slice(0, 1) : rest;
}

/** More parts than these are never the details of one. */
const mostDetails = 30;

/** Leaves out the amounts that are told one by one after their sum: 设备3万元（计算机2万元、打印机1万元）. */
function withoutDetails(parts: readonly Part[]): readonly Part[] {
  const kept: Part[] = [];
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index];
    if (part === undefined) continue;
    kept.push(part);
    let rest = part.amount;
    for (let count = 1; count <= mostDetails; count++) {
      rest = rest.minus(parts[index + count]?.amount ?? rest.plus(1));
      if (rest.isNegative() && !rest.isZero()) break;
      if (rest.isZero() && count > 1) index += count;
      if (rest.isZero()) break;
    }
  }
  return kept;
}

function total(parts: readonly Part[]): Decimal {
  return parts.reduce((sum, { amount }) => sum.plus(amount), new DecimalConstructor(0));
}
