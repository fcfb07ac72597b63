import type { Block, Section } from "@mingzhang/document";
import type { Composer } from "../composer.ts";
import { basicExpenditure } from "./basic-expenditure.ts";
import { budgetOverview } from "./budget-overview.ts";
import { carryOver } from "./carry-over.ts";
import { expenditure } from "./expenditure.ts";
import { fiscalOverview } from "./fiscal-overview.ts";
import { fundExpenditure } from "./fund-expenditure.ts";
import { generalPublic } from "./general-public.ts";
import { notes, otherMatters } from "./other-matters.ts";
import { performanceSections } from "./performance-tables.ts";
import { projects } from "./projects.ts";
import { revenue } from "./revenue.ts";
import { threePublic } from "./three-public.ts";

type ChapterKey = keyof Composer["locale"]["words"]["document"]["narrative"]["headings"];

/** The chapters of the third part in the order that the Ministry's template gives them. */
const chapters: readonly (readonly [ChapterKey, (composer: Composer) => readonly Block[]])[] = [
  ["overview", budgetOverview],
  ["revenue", revenue],
  ["expenditure", expenditure],
  ["fiscal", fiscalOverview],
  ["generalPublic", generalPublic],
  ["basic", basicExpenditure],
  ["projects", projects],
  ["governmentFunds", (composer) => fundExpenditure(composer, "governmentFunds")],
  ["stateCapital", (composer) => fundExpenditure(composer, "stateCapital")],
  ["threePublic", threePublic],
  ["carryOver", carryOver],
  ["otherMatters", otherMatters],
];

/** 第三部分 部门预算情况说明: the prose, then the performance tables, which have pages of their own, then the last notes. */
export function narrative(composer: Composer): readonly Section[] {
  return [
    {
      id: "part-3",
      title: composer.words("narrative.part"),
      layout: "normal",
      blocks: [
        composer.heading(1, "part-3", composer.say("narrative.part")),
        ...chapters.flatMap(([key, blocks], index) => [
          composer.chapter(`chapter-${index + 1}`, index + 1, `narrative.headings.${key}`),
          ...blocks(composer),
        ]),
      ],
    },
    ...performanceSections(composer),
    { id: "notes", title: composer.words("otherMatters.headings.notes"), layout: "normal", blocks: notes(composer) },
  ];
}
