import type { Amount, Decimal } from "./money.ts";
import type { Place } from "./place.ts";

/** From the gravest to the mildest. */
export const severities = ["error", "warning", "info"] as const;

/** `error` stops publication; `warning` asks a person to look; `info` explains what looks odd and is not wrong. */
export type Severity = (typeof severities)[number];

/** What words can speak of: decimals are printed as amounts, numbers as counts. */
export type Value = Decimal | number | string;

/** Something that does not hold. Its words are the locale's; nothing published is ever altered. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Which of the rule's sentences tells it. */
  readonly variant: string;
  /** The place in question first, then those that speak against it. */
  readonly places: readonly Place[];
  readonly expected?: Value;
  readonly actual?: Value;
  /** Of amounts and counts: actual less expected. */
  readonly difference?: Decimal | number;
  /** The difference that honest rounding allows. */
  readonly tolerance?: Decimal;
  /** What else the sentence speaks of. */
  readonly values: Readonly<Record<string, Value>>;
  /** The figure that, changed alone, would make the most relations hold; shared by all findings that follow from it. */
  readonly culprit?: Culprit;
}

export interface Culprit {
  readonly place: Place;
  readonly actual: Amount;
  readonly suggested: Amount;
  /** How many broken relations the suggested amount would mend. */
  readonly mends: number;
}
