import { type Amount, cell, type FormId } from "@mingzhang/core";
import type { Figure } from "@mingzhang/document";
import type { Composer } from "../composer.ts";
import { amountFigure } from "../figure.ts";

export interface FilledCategory {
  readonly code: string;
  readonly name: string;
  readonly value: Amount;
  readonly figure: Figure;
}

/** The functional categories (类) that have an amount in a column of 表1 or 表4, in the order they were filed. */
export function filledCategories(
  composer: Composer,
  form: Extract<FormId, "budgetOverview" | "fiscalOverview">,
  column: string,
): readonly FilledCategory[] {
  const panel = composer.panel(form, "expenditure");
  return panel.rows.flatMap((row) => {
    const code = "code" in row ? (row.code ?? "") : "";
    const value = cell(panel, code, column);
    if (value === undefined || value.isZero()) return [];
    const name = categoryName(composer, code);
    return [{ code, name, value, figure: amountFigure(value, { form, row: code, column }) }];
  });
}

/** The name as filed in 表3, which lists every code with its name, or else the official one. */
export function categoryName(composer: Composer, code: string): string {
  const filed = composer.disclosure.forms.expenditureOverview.main.rows.find((row) => row.code === code);
  return filed?.name ?? composer.officialName(code) ?? code;
}
