import type { Amount } from "@mingzhang/core";
import type { Block, Figure } from "@mingzhang/document";
import { type Composer, freeParagraphs, paragraph } from "../composer.ts";
import { amountFigure, countFigure } from "../figure.ts";
import { assets } from "./assets.ts";
import { compared } from "./compared.ts";

/** 十二、其他重要事项的情况说明, up to the performance tables. */
export function otherMatters(composer: Composer): readonly Block[] {
  const heading = (position: number, key: "operating" | "procurement" | "assets" | "performance") =>
    composer.section(`other-${key}`, position, `otherMatters.headings.${key}`);
  return [
    heading(1, "operating"),
    operating(composer),
    heading(2, "procurement"),
    ...procurement(composer),
    heading(3, "assets"),
    ...assets(composer),
    heading(4, "performance"),
    performance(composer),
  ];
}

/** 其他需说明的事项, after the performance tables. */
export function notes(composer: Composer): readonly Block[] {
  const { notes: all } = composer.disclosure.otherMatters;
  return [
    composer.section("other-notes", 5, "otherMatters.headings.notes"),
    ...(all.length === 0 ? [composer.paragraph("otherMatters.noNotes")] : all.flatMap(freeParagraphs)),
  ];
}

function operating(composer: Composer): Block {
  const comparison = composer.disclosure.otherMatters.agencyOperating;
  if (comparison === undefined) return composer.paragraph("otherMatters.noOperating");
  const figure = amountFigure(comparison.amount, { fact: "otherMatters.agencyOperating.amount" });
  const input = { current: comparison.amount, figure, comparison, fact: "otherMatters.agencyOperating" };
  return paragraph(compared(composer, "otherMatters.operating", input));
}

function procurement(composer: Composer): readonly Block[] {
  const { procurement: data } = composer.disclosure.otherMatters;
  const figure = (key: keyof typeof data): Figure =>
    amountFigure(data[key], { fact: `otherMatters.procurement.${key}` });
  return [
    composer.paragraph("otherMatters.procurement", {
      total: figure("total"),
      goods: figure("goods"),
      works: figure("works"),
      services: figure("services"),
    }),
    composer.paragraph("otherMatters.reserved", {
      smallAndMedium: figure("reservedForSmallAndMedium"),
      smallAndMicro: figure("reservedForSmallAndMicro"),
    }),
  ];
}

function performance(composer: Composer): Block {
  const { performance: data } = composer.disclosure;
  const money = (key: string, value: Amount) => amountFigure(value, { fact: `performance.${key}` });
  const count = (key: string, value: number) => countFigure(value, { fact: `performance.${key}` });
  return composer.paragraph("otherMatters.performance", {
    overallCount: count("overallCount", data.overallCount),
    overallAmount: money("overallAmount", data.overallAmount),
    projectCount: count("projectCount", data.projectCount),
    projectFiscal: money("projectFiscal", data.projectFiscal),
    projectOther: money("projectOther", data.projectOther),
  });
}
