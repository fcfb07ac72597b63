import { type Comparison, type FormId, parentOf } from "@mingzhang/core";
import type { Block } from "@mingzhang/document";
import { type Composer, paragraph } from "../composer.ts";
import type { Fillings } from "../say.ts";
import { compared } from "./compared.ts";
import { categoryName } from "./filled-categories.ts";
import { orZero } from "./or-zero.ts";

interface NamedComparison extends Comparison {
  readonly code: string;
  readonly name: string;
}

/**
 * One paragraph for each functional item (项): those that the department compares with last year, in its order,
 * then those of the form that it left out, so that no amount goes unmentioned.
 */
export function items(
  composer: Composer,
  form: Extract<FormId, "generalPublicExpenditure" | "governmentFunds" | "stateCapital">,
  comparisons: readonly NamedComparison[],
  fact: string,
): readonly Block[] {
  const compare = new Map(comparisons.map((comparison) => [comparison.code, comparison]));
  const filed = composer.disclosure.forms[form].main.rows.filter(({ code }) => code.length === 7);
  const omitted = filed.filter(({ code }) => !compare.has(code));
  return [...comparisons, ...omitted].map(({ code, name }, index) => {
    const figure = composer.cell(form, code, "total");
    const names: Fillings = {
      number: index + 1,
      category: categoryName(composer, code.slice(0, 3)),
      section: categoryName(composer, parentOf(code) ?? code),
      item: name,
    };
    const comparison = compare.get(code);
    if (comparison === undefined) {
      return composer.paragraph("narrative.itemAlone", {
        ...names,
        current: orZero(figure, `${fact}.${code}.current`),
      });
    }
    const current = composer.amount(form, code, "total");
    return paragraph(
      compared(composer, "narrative.item", { current, figure, comparison, fact: `${fact}.${code}` }, names),
    );
  });
}
