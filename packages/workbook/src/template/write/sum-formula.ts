import { amount, plain, sum } from "@mingzhang/core";

/** What a cell adds up, and what the formula for it comes to by the figures that are there. */
export interface Sum {
  /** How many figures there are to add. */
  readonly counted: string;
  /** Their sum. */
  readonly added: string;
  /** As the data writes it; nothing where there is no figure to add. */
  readonly result: string | undefined;
}

/** Some cells, wherever they stand. */
export function sumOfCells(cells: readonly string[], values: readonly unknown[]): Sum {
  const list = cells.join(",");
  return { counted: `COUNT(${list})`, added: `SUM(${list})`, result: added(values) };
}

/** The cells of a range whose row fulfils a condition, which is a product of comparisons. */
export function sumWhere(condition: string, range: string, values: readonly unknown[]): Sum {
  return {
    counted: `SUMPRODUCT(${condition}*ISNUMBER(${range}))`,
    added: `SUMPRODUCT(${condition}*1,${range})`,
    result: added(values),
  };
}

/** A sum to the cent; blank where there is nothing to add, for a blank is not 0.00. */
export function sumFormula({ counted, added }: Sum): string {
  return `IF(${counted}=0,"",ROUND(${added},2))`;
}

function added(values: readonly unknown[]): string | undefined {
  const figures = values.filter((value) => typeof value === "string");
  return figures.length === 0 ? undefined : plain(sum(figures.map(amount)));
}
