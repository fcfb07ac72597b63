import { type Amount, grouped, type Percent, plain } from "@mingzhang/core";
import type { Figure, Source } from "@mingzhang/document";
import type { Locale } from "@mingzhang/locales";

export function amountFigure(value: Amount, source: Source): Figure {
  return { kind: "figure", measure: "amount", value: plain(value), text: grouped(value), source };
}

/** The sign stands where the language writes it: `83.73%`, in Uyghur `%83.73`. */
export function percentFigure(value: Percent, source: Source, locale: Locale): Figure {
  return {
    kind: "figure",
    measure: "percent",
    value: plain(value),
    text: locale.document("percent", { value: plain(value) }),
    source,
  };
}

export function countFigure(value: number, source: Source): Figure {
  return { kind: "figure", measure: "count", value: String(value), text: String(value), source };
}
