import { type Amount, type Comparison, change, totalKey, zero } from "@mingzhang/core";
import type { Block, Figure } from "@mingzhang/document";
import { type Composer, paragraph } from "../composer.ts";
import { changeFigures, compared } from "./compared.ts";
import { orZero } from "./or-zero.ts";

/** In the order that the prose customarily takes them, which is not that of 表10. */
const expenses = ["overseasVisits", "vehiclePurchase", "vehicleOperation", "hospitality"] as const;

/** 十、“三公”经费预算情况说明: each expense and its change; the law asks for the vehicles' purchase and operation apart. */
export function threePublic(composer: Composer): readonly Block[] {
  const { comparisons } = composer.disclosure;
  const figure = (row: string): Figure => orZero(composer.cell("threePublic", row, "total"), `threePublic.${row}`);
  const current = (row: string): Amount => composer.amount("threePublic", row, "total") ?? zero;
  const input = (row: string, comparison: Comparison, fact: string) => ({
    current: current(row),
    figure: figure(row),
    comparison,
    fact: `comparisons.threePublic.${fact}`,
  });
  const total = input(totalKey, comparisons.threePublic.total, "total");
  const clauses = expenses.map((row) =>
    compared(composer, "narrative.threePublic.clause", input(row, comparisons.threePublic[row], row), {
      name: composer.say(`narrative.threePublic.names.${row}`),
    }),
  );
  return [
    composer.paragraph("narrative.threePublic.total", {
      total: figure(totalKey),
      ...Object.fromEntries(expenses.map((row) => [row, figure(row)])),
    }),
    paragraph(
      composer.say(`narrative.threePublic.change.${change(total.current, total.comparison.previous).kind}`, {
        ...changeFigures(composer, total),
        clauses: composer.list(clauses, "clause"),
      }),
    ),
  ];
}
