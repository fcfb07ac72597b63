import { isBlank, totalKey } from "@mingzhang/core";
import type { Block } from "@mingzhang/document";
import type { Composer } from "../composer.ts";
import { orZero } from "./or-zero.ts";

/** 六、一般公共预算基本支出情况说明: personnel and operating expenses, and the economic sections each is made of. */
export function basicExpenditure(composer: Composer): readonly Block[] {
  if (isBlank(composer.panel("generalPublicBasic"))) return [composer.paragraph("narrative.basic.none")];
  return [
    composer.paragraph("narrative.basic.total", {
      total: orZero(composer.total("generalPublicBasic", "total"), "generalPublicBasic.total"),
    }),
    kind(composer, "personnel"),
    kind(composer, "operating"),
  ];
}

const absent = { personnel: "narrative.basic.noPersonnel", operating: "narrative.basic.noOperating" } as const;

function kind(composer: Composer, column: "personnel" | "operating"): Block {
  const sections = composer.disclosure.forms.generalPublicBasic.main.rows.filter(
    ({ code, amounts }) => code.length === 5 && !(amounts[column]?.isZero() ?? true),
  );
  const figure = composer.cell("generalPublicBasic", totalKey, column);
  if (figure === undefined || sections.length === 0) return composer.paragraph(absent[column]);
  return composer.paragraph(`narrative.basic.${column}`, {
    amount: figure,
    list: composer.list(sections.map(({ name }) => name)),
  });
}
