import { isBlank, totalKey } from "@mingzhang/core";
import type { Block } from "@mingzhang/document";
import { type Composer, paragraph } from "../composer.ts";
import { compared } from "./compared.ts";
import { filledCategories } from "./filled-categories.ts";
import { items } from "./items.ts";
import { orZero } from "./or-zero.ts";
import { shareFigure } from "./share-figure.ts";

/** 五、一般公共预算当年拨款情况说明: its size, its structure, and what each item is for. */
export function generalPublic(composer: Composer): readonly Block[] {
  const { comparisons } = composer.disclosure;
  const panel = composer.panel("generalPublicExpenditure");
  if (isBlank(panel) && comparisons.items.length === 0) return [composer.paragraph("narrative.generalPublic.none")];
  return [
    composer.section("general-public-scale", 1, "narrative.generalPublic.headings.scale"),
    composer.paragraph("narrative.generalPublic.total", {
      total: orZero(composer.total("generalPublicExpenditure", "total"), "generalPublicExpenditure.total"),
    }),
    ...(["basic", "project"] as const).map((kind) => {
      const current = composer.amount("generalPublicExpenditure", totalKey, kind);
      const figure = composer.total("generalPublicExpenditure", kind);
      const fact = `comparisons.generalPublic.${kind}`;
      const input = { current, figure, comparison: comparisons.generalPublic[kind], fact };
      return paragraph(
        compared(composer, "narrative.generalPublic.line", input, { name: composer.say(`narrative.kinds.${kind}`) }),
      );
    }),
    composer.section("general-public-structure", 2, "narrative.generalPublic.headings.structure"),
    ...shares(composer),
    composer.section("general-public-use", 3, "narrative.generalPublic.headings.use"),
    ...items(composer, "generalPublicExpenditure", comparisons.items, "comparisons.items"),
  ];
}

function shares(composer: Composer): readonly Block[] {
  const whole = composer.amount("generalPublicExpenditure", totalKey, "total");
  return filledCategories(composer, "fiscalOverview", "generalPublic").map(({ code, name, value, figure }, index) =>
    composer.paragraph("narrative.generalPublic.share", {
      number: index + 1,
      name,
      amount: figure,
      share: shareFigure(composer, value, whole, `categories.${code}`),
    }),
  );
}
