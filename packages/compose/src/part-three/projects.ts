import type { Block } from "@mingzhang/document";
import { type Composer, freeInlines, freeParagraphs } from "../composer.ts";
import { amountFigure } from "../figure.ts";

/** 七、一般公共预算项目支出情况说明: the policy, size, unit, split and period of each project. */
export function projects(composer: Composer): readonly Block[] {
  const { projects: all } = composer.disclosure;
  if (all.length === 0) return [composer.paragraph("narrative.projects.none")];
  return all.flatMap((project, index): readonly Block[] => {
    const [basis = "", ...moreBasis] = project.basis.split("\n");
    return [
      composer.heading(
        3,
        `project-${index + 1}`,
        composer.say("ordinal.section", {
          ordinal: composer.locale.ordinal(index + 1),
          text: composer.say("narrative.projects.name", { name: project.name }),
        }),
      ),
      composer.paragraph("narrative.projects.basis", { basis }),
      ...moreBasis.flatMap(freeParagraphs),
      composer.paragraph("narrative.projects.amount", {
        amount: amountFigure(project.amount, { fact: `projects.${index}.amount` }),
      }),
      composer.paragraph("narrative.projects.unit", { unit: project.unit }),
      composer.paragraph("narrative.projects.allocation", { allocation: freeInlines(project.allocation) }),
      composer.paragraph("narrative.projects.period", {
        from: composer.date(project.period.from),
        to: composer.date(project.period.to),
      }),
    ];
  });
}
