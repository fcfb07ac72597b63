import { totalKey } from "@mingzhang/core";
import type { Block } from "@mingzhang/document";
import { type Composer, paragraph } from "../composer.ts";
import { compared } from "./compared.ts";
import { orZero } from "./or-zero.ts";
import { shareFigure } from "./share-figure.ts";

/** 三、支出预算情况说明: basic and project expenditure, with shares and changes. */
export function expenditure(composer: Composer): readonly Block[] {
  const whole = composer.amount("expenditureOverview", totalKey, "total");
  return [
    composer.paragraph("narrative.expenditure.total", {
      total: orZero(composer.total("expenditureOverview", "total"), "expenditureOverview.total"),
    }),
    ...(["basic", "project"] as const).map((kind) => {
      const current = composer.amount("expenditureOverview", totalKey, kind);
      const figure = composer.total("expenditureOverview", kind);
      const comparison = composer.disclosure.comparisons.expenditure[kind];
      const fact = `comparisons.expenditure.${kind}`;
      return paragraph(
        compared(
          composer,
          "narrative.expenditure.line",
          { current, figure, comparison, fact },
          {
            name: composer.say(`narrative.kinds.${kind}`),
            share: shareFigure(composer, current, whole, fact),
          },
        ),
      );
    }),
  ];
}
