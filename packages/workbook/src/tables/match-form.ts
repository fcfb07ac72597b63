import { type Form, type FormId, forms } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import type { Sheet } from "@mingzhang/spreadsheet";
import type { Block } from "./find-blocks.ts";
import { isFigure } from "./grid.ts";
import { headingsOf } from "./heading.ts";
import { type Head, readHead } from "./read-head.ts";
import type { TableFindings } from "./table-findings.ts";

/** A block of rows whose head is that of a form. */
export interface Matched {
  readonly form: Form;
  readonly id: FormId;
  readonly head: Head;
}

interface Scored extends Matched {
  readonly score: number;
}

/** The form of a block: by its title, or without one by the only head that fits. */
export function matchForm(block: Block, sheet: Sheet, locale: Locale, findings: TableFindings): Matched | undefined {
  const named = block.form;
  const heads = forms
    .filter(({ id }) => named === undefined || id === named)
    .flatMap((form): readonly Scored[] => {
      const head = readHead(block.rows, sheet.merges, headingsOf(form, form.id, locale));
      return head === undefined ? [] : [{ form, id: form.id, head, score: scoreOf(head) }];
    })
    .sort(compareHeads);
  const [best, second] = heads;
  const enough = named === undefined ? 0.99 : 0.5;
  if (best === undefined || best.score < enough) {
    const hasFigures = block.rows.some((row) => [...row.cells.values()].filter(isFigure).length > 1);
    if (named !== undefined && hasFigures)
      findings.problems.push({ code: "unreadable-head", sheet: sheet.name, values: {} });
    return undefined;
  }
  if (second !== undefined && compareHeads(best, second) === 0) {
    const title = (id: FormId) => locale.words.forms[id].title;
    findings.problems.push({
      code: "ambiguous-table",
      sheet: sheet.name,
      values: { value: title(best.id), other: title(second.id) },
    });
    return undefined;
  }
  return best;
}

/** The share of the amounts whose headings are there. */
function scoreOf({ columns, missing }: Head): number {
  const amounts = [...columns.keys()].filter(({ role }) => role.kind === "amount").length;
  const absent = missing.filter(({ role }) => role.kind === "amount").length;
  return amounts / (amounts + absent);
}

/** Of heads with the same columns, the one that explains more of the sheet. */
function compareHeads(one: Scored, other: Scored): number {
  return (
    other.score - one.score || one.head.unknown.size - other.head.unknown.size || other.head.groups - one.head.groups
  );
}
