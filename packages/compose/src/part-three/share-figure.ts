import { type Amount, type Percent, share, zero } from "@mingzhang/core";
import type { Figure } from "@mingzhang/document";
import type { Composer } from "../composer.ts";
import { percentFigure } from "../figure.ts";

/** `part` as a percent of `whole`; where the whole is zero, so is every share of it. */
export function shareFigure(
  { locale }: Composer,
  part: Amount | undefined,
  whole: Amount | undefined,
  fact: string,
): Figure {
  const percent = share(part ?? zero, whole ?? zero) ?? (zero as unknown as Percent);
  return percentFigure(percent, { fact: `${fact}.share` }, locale);
}
