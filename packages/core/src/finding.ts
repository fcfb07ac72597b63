import type { Amount, Decimal } from "./money.ts";

export type Severity = "error" | "warning" | "info";

/** A cell of a form: the row as `rowKey` names it, or `total`. */
export interface CellPlace {
  readonly form: string;
  readonly row: string;
  readonly column: string;
}

/** A figure that stands in no form, by its path in the data. */
export interface FactPlace {
  readonly fact: string;
}

export type Place = CellPlace | FactPlace;

/** Something that does not hold. Its words are the locale's; nothing published is ever altered. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** The figure in question first, then those that speak against it. */
  readonly places: readonly Place[];
  readonly expected: Amount;
  readonly actual: Amount;
  readonly difference: Amount;
  /** The difference that honest rounding allows. */
  readonly tolerance: Decimal;
}
