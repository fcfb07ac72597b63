import { zero } from "@mingzhang/core";
import type { Figure } from "@mingzhang/document";
import { amountFigure } from "../figure.ts";

/** A blank cell stays blank in a table, but prose says 0.00 万元. */
export function orZero(figure: Figure | undefined, fact: string): Figure {
  return figure ?? amountFigure(zero, { fact });
}
