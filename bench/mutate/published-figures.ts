import { Decimal, type Disclosure } from "@mingzhang/core";
import { type DataPath, groupOf } from "./data-paths.ts";

/** A number that the disclosure publishes. */
export interface PublishedFigure {
  readonly path: DataPath;
  /** Figures of one column or field. */
  readonly group: string;
  /** Money to the cent; a number of people, things or points; or the number of an indicator's target. */
  readonly kind: "amount" | "count" | "target";
  readonly value: Decimal;
  /** Whether it may be left blank: a cell of a form. */
  readonly mayBeBlank: boolean;
}

/** Every number of a disclosure, in the order of the data, except the years and the parts of other languages. */
export function publishedFigures(disclosure: Disclosure): readonly PublishedFigure[] {
  const { translations: _, year: __, ...published } = disclosure;
  return [...walk(published, [])];
}

function* walk(value: unknown, path: DataPath): Generator<PublishedFigure> {
  const group = groupOf(path);
  if (Decimal.isDecimal(value)) {
    yield { path, group, kind: "amount", value, mayBeBlank: path[0] === "forms" };
  } else if (typeof value === "number") {
    yield { path, group, kind: "count", value: new Decimal(value), mayBeBlank: false };
  } else if (typeof value === "string") {
    if (group.endsWith("target.value")) {
      yield { path, group, kind: "target", value: new Decimal(value), mayBeBlank: false };
    }
  } else if (typeof value === "object" && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      yield* walk(child, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  }
}
