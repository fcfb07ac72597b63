import type { Section } from "@mingzhang/document";
import type { Composer } from "../composer.ts";
import { overallTables } from "./overall-tables.ts";
import { projectTables } from "./project-tables.ts";

/** The performance tables: the whole department's first, then one for each project. */
export function performanceSections(composer: Composer): readonly Section[] {
  const { projects } = composer.disclosure.performance;
  return [
    {
      id: "performance-overall",
      title: composer.words("performance.overallTitle"),
      layout: "normal",
      blocks: overallTables(composer),
    },
    ...projects.map(
      (_, index): Section => ({
        id: `performance-${index + 1}`,
        title: composer.words("performance.projectSheet", { number: String(index + 1) }),
        layout: "normal",
        blocks: projectTables(composer, index),
      }),
    ),
  ];
}
