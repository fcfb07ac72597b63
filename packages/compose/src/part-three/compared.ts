import { type Amount, type Comparison, change, zero } from "@mingzhang/core";
import type { Figure, Inline } from "@mingzhang/document";
import type { Composer } from "../composer.ts";
import { freeInlines } from "../composer.ts";
import { amountFigure, percentFigure } from "../figure.ts";
import type { Fillings } from "../say.ts";

/** The sentences that have a wording for each way in which a figure can stand to last year's. */
type ComparedKey =
  | "narrative.revenue.line"
  | "narrative.expenditure.line"
  | "narrative.generalPublic.line"
  | "narrative.item"
  | "narrative.threePublic.clause"
  | "otherMatters.operating";

export interface Compared {
  readonly current: Amount | undefined;
  /** The cell where the current amount stands; absent when it stands in none. */
  readonly figure: Figure | undefined;
  readonly comparison: Comparison;
  /** Where last year's figure is in the data, such as `comparisons.expenditure.basic`. */
  readonly fact: string;
}

/** A figure beside last year's: increased, decreased, unchanged, new, discontinued or none, with the reason where one is given. */
export function compared(
  composer: Composer,
  key: ComparedKey,
  input: Compared,
  fillings: Fillings = {},
): readonly Inline[] {
  const { current = zero, comparison } = input;
  const { kind } = change(current, comparison.previous);
  const explained = comparison.reason === undefined ? "unexplained" : "explained";
  return composer.say(`${key}.${kind}.${explained}`, {
    ...changeFigures(composer, input),
    current: input.figure ?? amountFigure(zero, { fact: `${input.fact}.current` }),
    reason: freeInlines(comparison.reason ?? ""),
    ...fillings,
  });
}

/** The difference from last year and its percent, where they exist. */
export function changeFigures({ locale }: Composer, { current = zero, comparison, fact }: Compared): Fillings {
  const changed = change(current, comparison.previous);
  return {
    ...("by" in changed ? { by: amountFigure(changed.by, { fact: `${fact}.by` }) } : {}),
    ...("percent" in changed ? { percent: percentFigure(changed.percent, { fact: `${fact}.percent` }, locale) } : {}),
  };
}
