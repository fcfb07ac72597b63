import { columnKeys, type Form } from "@mingzhang/core";
import { type Direction, plainText, type TableColumn, type TableRow } from "@mingzhang/document";
import { type ColumnNeed, fitColumns, leastWidth } from "../column-widths.ts";
import { labelKeys } from "./form-head.ts";
import { type FormWords, word } from "./form-words.ts";

/** Widths in ems. Amounts get what they need first; names wrap beyond their longest. */
const amountMinimum = 5;
const codeWidth = 3;
const nameLimit = { normal: 20, wide: 12 };

/**
 * The columns of a form, each as wide as what stands in it asks for.
 *
 * Figures run from left to right in every language, so decimal points are in line only at the right edge.
 */
export function formColumns(
  form: Form,
  words: FormWords,
  body: readonly TableRow[],
  dir: Direction,
): readonly TableColumn[] {
  const right = dir === "rtl" ? "start" : "end";
  const needs = form.panels
    .flatMap((panel) => [
      ...labelKeys(panel.rows).map((key) => ({
        heading: word(words.labels, key),
        name: key === "name" || key === "project" || labelKeys(panel.rows).length === 1,
      })),
      ...columnKeys(panel.columns).map((key) => ({ heading: word(words.columns, key), name: undefined })),
    ])
    .map(({ heading, name }, index): ColumnNeed => {
      const cells = body.flatMap(({ cells }) => cells[index] ?? []);
      const texts = cells.map(({ content }) => plainText(content));
      const longest = Math.max(0, ...cells.map(({ indent = 0 }, row) => textWidth(texts[row] ?? "") + indent));
      const least = leastWidth(heading, ...texts);
      if (name === undefined) return { ask: Math.max(amountMinimum, longest + 1), least, align: right };
      if (!name) return { ask: codeWidth, least, align: "center" };
      return { ask: Math.min(Math.max(longest + 1, 8), nameLimit[form.layout]), least, align: "start" };
    });
  return fitColumns(needs, form.layout);
}

/** A Chinese character is one em wide, a digit half of it. */
function textWidth(text: string): number {
  return Array.from(text).reduce((width, character) => width + (character < "\u2e80" ? 0.5 : 1), 0);
}
