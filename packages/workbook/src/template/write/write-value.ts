import { cellNumber, escapeText } from "@mingzhang/render-excel";
import type { Cell } from "exceljs";
import type { FieldKind } from "../../layout/field.ts";
import { type InputLook, inputs } from "./looks.ts";

export type ChoiceWords = Readonly<Record<string, string>>;

/** Puts a value of the data into a cell that somebody may then change; what is not there leaves the cell blank. */
export function writeValue(cell: Cell, value: unknown, { kind }: FieldKind, choices: ChoiceWords): void {
  cell.style = inputs[lookOf(kind, value)];
  if (typeof value === "number") cell.value = value;
  if (typeof value !== "string" || value === "") return;
  switch (kind) {
    case "amount":
      cell.value = cellNumber(value);
      break;
    case "day":
      // Excel knows no days before 1900, and programs disagree on the first two months of that year.
      if (value >= "1901") cell.value = new Date(`${value}T00:00:00Z`);
      else writeText(cell, value);
      break;
    case "choice":
      writeText(cell, choices[value] ?? value);
      break;
    case "integer":
    case "code":
    case "figure":
    case "line":
    case "text":
      writeText(cell, value);
      break;
  }
}

/** Text is always a text: what a department wrote never becomes a formula. */
export function writeText(cell: Cell, text: string): void {
  cell.value = escapeText(text);
}

function lookOf(kind: FieldKind["kind"], value: unknown): InputLook {
  if ((kind !== "text" && kind !== "line") || typeof value !== "string") return kind;
  if (kind === "line") return value.length > 255 ? "text" : "line";
  return /^[=+\-@]/.test(value) && value.length <= 255 ? "literal" : "text";
}
