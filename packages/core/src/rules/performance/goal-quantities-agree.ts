import { Decimal } from "../../money.ts";
import { textPlace } from "../../place.ts";
import type { CheckRule } from "../../rule.ts";
import { goalQuantities, type Measured } from "./goal-quantities.ts";
import { indicatorTables } from "./indicator-tables.ts";

/** Of more figures not all sums are tried. */
const mostSummed = 8;

/** The numbers that a goal promises (完成打印机替代8台) are those of its indicators, alone or together (A3 1台, A4 7台). */
export const goalQuantitiesAgree: CheckRule = {
  id: "goal-quantities-agree",
  group: "performance",
  severity: "warning",
  dimension: "truthfulness",
  basis: "performance",
  scope: "every-department",
  *check({ disclosure }) {
    for (const table of indicatorTables(disclosure)) {
      for (const { promised, measured, sure } of goalQuantities(table)) {
        const [numbers, targets] = [promised, measured].map((all) => all.map(({ value }) => value));
        if (numbers === undefined || targets === undefined) continue;
        const unmet = promised.find(({ value }) => !isSum(value, targets));
        // 10户 and 10户 in the goal may be 20户 in the table.
        if (unmet === undefined || targets.every((value) => isSum(value, numbers))) continue;
        const indicators = measured.map(({ index }) => ({ fact: `${table.path}.indicators.${index}.target` }));
        yield {
          variant: measured.length === 1 ? "wrong" : "several",
          places: [textPlace(`${table.path}.goal`, table.goal, unmet.from, unmet.to), ...indicators],
          values: { written: unmet.written, name: measured[0]?.name ?? "", targets: written(measured) },
          ...(sure ? {} : { atMost: "info" }),
        };
      }
    }
  },
};

function written(measured: readonly Measured[]): string {
  return measured.map(({ value, unit }) => `${value.toString()}${unit}`).join("、");
}

/** Whether a number is one of some numbers, or some of them added up; taken for granted where there are too many to try. */
function isSum(number: Decimal, numbers: readonly Decimal[]): boolean {
  if (numbers.some((each) => each.equals(number)) || numbers.length > mostSummed) return true;
  let sums: readonly Decimal[] = [new Decimal(0)];
  for (const each of numbers) sums = [...sums, ...sums.map((sum) => sum.plus(each))];
  return sums.some((sum) => sum.equals(number));
}
