import { cell, revenueSources, totalKey } from "@mingzhang/core";
import type { Block } from "@mingzhang/document";
import type { Composer } from "../composer.ts";
import { filledCategories } from "./filled-categories.ts";
import { orZero } from "./or-zero.ts";

/** 一、收支预算情况总体说明: where the money comes from and what it goes to. */
export function budgetOverview(composer: Composer): readonly Block[] {
  const revenue = composer.panel("revenueOverview");
  const sources = revenueSources.filter((source) => !(cell(revenue, totalKey, source)?.isZero() ?? true));
  const categories = filledCategories(composer, "budgetOverview", "expenditure");
  return [
    composer.paragraph("narrative.overview.scope", {
      total: orZero(composer.total("budgetOverview", "revenue", "revenue"), "budgetOverview.total"),
    }),
    sources.length === 0
      ? composer.paragraph("narrative.overview.noRevenue")
      : composer.paragraph("narrative.overview.revenue", {
          list: composer.list(sources.map((source) => composer.say(`narrative.sources.${source}`))),
        }),
    categories.length === 0
      ? composer.paragraph("narrative.overview.noExpenditure")
      : composer.paragraph("narrative.overview.expenditure", {
          list: composer.list(categories.map(({ name }) => name)),
        }),
  ];
}
