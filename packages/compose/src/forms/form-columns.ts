import { columnKeys, type Form } from "@mingzhang/core";
import { type Alignment, plainText, type TableColumn, type TableRow } from "@mingzhang/document";
import { labelKeys } from "./form-head.ts";

/** Widths in ems. A number must never break, so amounts get what they need first; names wrap beyond their longest. */
const amountMinimum = 5;
const codeWidth = 3;
const nameLimit = { normal: 20, wide: 12 };

/** The columns of a form, each as wide as what stands in it asks for. */
export function formColumns(form: Form, body: readonly TableRow[]): readonly TableColumn[] {
  return form.panels
    .flatMap((panel) => [
      ...labelKeys(panel.rows).map((key) => ({
        key,
        name: key === "name" || key === "project" || labelKeys(panel.rows).length === 1,
      })),
      ...columnKeys(panel.columns).map((key) => ({ key, name: undefined })),
    ])
    .map(({ name }, index): TableColumn => {
      const longest = Math.max(0, ...body.map((row) => cellWidth(row, index)));
      if (name === undefined) return column(Math.max(amountMinimum, longest + 1), "end");
      return name
        ? column(Math.min(Math.max(longest + 1, 8), nameLimit[form.layout]), "start")
        : column(codeWidth, "center");
    });
}

function column(width: number, align: Alignment): TableColumn {
  return { width, align };
}

function cellWidth(row: TableRow, index: number): number {
  const cell = row.cells[index];
  return cell === undefined ? 0 : textWidth(plainText(cell.content)) + (cell.indent ?? 0);
}

/** A Chinese character is one em wide, a digit half of it. */
function textWidth(text: string): number {
  return Array.from(text).reduce((width, character) => width + (character < "\u2e80" ? 0.5 : 1), 0);
}
