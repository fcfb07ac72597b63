import { type Amount, grouped, type Percent, plain } from "@mingzhang/core";
import type { Figure, Source } from "@mingzhang/document";

export function amountFigure(value: Amount, source: Source): Figure {
  return { kind: "figure", measure: "amount", value: plain(value), text: grouped(value), source };
}

export function percentFigure(value: Percent, source: Source): Figure {
  return {
    kind: "figure",
    measure: "percent",
    value: plain(value),
    text: `${plain(value)}%`,
    source,
  };
}

export function countFigure(value: number, source: Source): Figure {
  return { kind: "figure", measure: "count", value: String(value), text: String(value), source };
}
