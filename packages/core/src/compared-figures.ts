import { type Change, change } from "./change.ts";
import type { Comparison } from "./disclosure/comparison.ts";
import type { Disclosure } from "./disclosure.ts";
import { type Figures, fact } from "./figures.ts";
import type { FormId } from "./forms/index.ts";
import type { Figure } from "./relation.ts";

/** A figure that the third part compares with last year's. */
export interface ComparedFigure {
  /** Where the comparison stands in the data: `comparisons.items.3`. */
  readonly path: string;
  /** The code of a functional item, or the field's name: `basic`, `vehicleOperation`. */
  readonly key: string;
  /** The name that the data gives it; items alone have one. */
  readonly name?: string;
  readonly current: Figure;
  readonly previous: Figure;
  readonly change: Change;
  readonly reason?: string;
}

/** Every figure that is compared with last year's, in the order of the data. */
export function comparedFigures(
  { comparisons, otherMatters }: Disclosure,
  figures: Figures,
): readonly ComparedFigure[] {
  const operating = otherMatters.agencyOperating;
  const { revenue, expenditure, generalPublic, threePublic } = comparisons;
  return [
    ...named(revenue, "comparisons.revenue", (key) => figures.total("revenueOverview", key)),
    ...named(expenditure, "comparisons.expenditure", (key) => figures.total("expenditureOverview", key)),
    ...named(generalPublic, "comparisons.generalPublic", (key) => figures.total("generalPublicExpenditure", key)),
    ...items(comparisons.items, "comparisons.items", "generalPublicExpenditure", figures),
    ...items(comparisons.governmentFunds, "comparisons.governmentFunds", "governmentFunds", figures),
    ...items(comparisons.stateCapital, "comparisons.stateCapital", "stateCapital", figures),
    ...named(threePublic, "comparisons.threePublic", (key) => figures.cell("threePublic", key, "total")),
    ...named({ agencyOperating: operating }, "otherMatters", (key) =>
      fact(`otherMatters.${key}.amount`, operating?.amount),
    ),
  ];
}

function named(
  comparisons: Readonly<Record<string, Comparison | undefined>>,
  path: string,
  currentOf: (key: string) => Figure,
): readonly ComparedFigure[] {
  return Object.entries(comparisons).flatMap(([key, comparison]) =>
    comparison === undefined ? [] : [compared(`${path}.${key}`, key, currentOf(key), comparison)],
  );
}

function items(
  comparisons: readonly (Comparison & { readonly code: string; readonly name: string })[],
  path: string,
  form: FormId,
  figures: Figures,
): readonly ComparedFigure[] {
  return comparisons.map(({ code, name, ...comparison }, index) => ({
    ...compared(`${path}.${index}`, code, figures.cell(form, code, "total"), comparison),
    name,
  }));
}

function compared(path: string, key: string, current: Figure, { previous, reason }: Comparison): ComparedFigure {
  return {
    path,
    key,
    current,
    previous: fact(`${path}.previous`, previous),
    change: change(current.amount, previous),
    ...(reason === undefined ? {} : { reason }),
  };
}
