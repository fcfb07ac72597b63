import { type Comparison, revenueSources, totalKey, zero } from "@mingzhang/core";
import type { Block } from "@mingzhang/document";
import { type Composer, paragraph } from "../composer.ts";
import { compared } from "./compared.ts";
import { orZero } from "./or-zero.ts";
import { shareFigure } from "./share-figure.ts";

/** 二、收入预算情况说明: every source of 表2, with its share and its change. */
export function revenue(composer: Composer): readonly Block[] {
  const whole = composer.amount("revenueOverview", totalKey, "total");
  return [
    composer.paragraph("narrative.revenue.total", {
      total: orZero(composer.total("revenueOverview", "total"), "revenueOverview.total"),
    }),
    ...revenueSources.map((source) => {
      const current = composer.amount("revenueOverview", totalKey, source);
      const fact = `comparisons.revenue.${source}`;
      const comparison: Comparison = composer.disclosure.comparisons.revenue[source] ?? { previous: zero };
      const figure = composer.total("revenueOverview", source);
      return paragraph(
        compared(
          composer,
          "narrative.revenue.line",
          { current, figure, comparison, fact },
          {
            name: composer.say(`narrative.revenue.names.${source}`),
            share: shareFigure(composer, current, whole, fact),
          },
        ),
      );
    }),
  ];
}
