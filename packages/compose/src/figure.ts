import { type Amount, type Decimal, grouped, type Percent, plain } from "@mingzhang/core";
import type { Figure, Source } from "@mingzhang/document";

export function amountFigure(value: Amount, source: Source): Figure {
  return { kind: "figure", measure: "amount", value: plain(value as Decimal), text: grouped(value as Decimal), source };
}

export function percentFigure(value: Percent, source: Source): Figure {
  return {
    kind: "figure",
    measure: "percent",
    value: plain(value as Decimal),
    text: `${plain(value as Decimal)}%`,
    source,
  };
}

export function countFigure(value: number, source: Source): Figure {
  return { kind: "figure", measure: "count", value: String(value), text: String(value), source };
}
