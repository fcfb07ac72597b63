import { isBlank } from "@mingzhang/core";
import type { Block } from "@mingzhang/document";
import type { Composer } from "../composer.ts";
import { items } from "./items.ts";
import { orZero } from "./or-zero.ts";

/** 八 and 九: the budgets for government-managed funds and for state capital, item by item, or the sentence that there are none. */
export function fundExpenditure(composer: Composer, form: "governmentFunds" | "stateCapital"): readonly Block[] {
  const comparisons = composer.disclosure.comparisons[form];
  const discontinued = comparisons.some(({ previous }) => !previous.isZero());
  if (isBlank(composer.panel(form)) && !discontinued) return [composer.paragraph(`narrative.${form}.none`)];
  return [
    composer.paragraph(`narrative.${form}.total`, { total: orZero(composer.total(form, "total"), `${form}.total`) }),
    ...items(composer, form, comparisons, `comparisons.${form}`),
  ];
}
