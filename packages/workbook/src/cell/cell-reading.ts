import type { Cell } from "@mingzhang/spreadsheet";
import type { SheetProblem } from "../sheet-problem.ts";

/** What a cell says: nothing, a value, or why it says none. Which cell it is, only its reader knows. */
export type CellReading<Value> =
  | { readonly kind: "blank" }
  | { readonly kind: "value"; readonly value: Value; readonly remark?: CellRemark }
  | ({ readonly kind: "problem" } & Pick<SheetProblem, "code" | "values">);

/** What the reader of the value ought to know. The words are the locale's: `notice.<code>` of its workbook words. */
export interface CellRemark {
  /** The cell holds more places than are printed. `found`, `value` */
  readonly code: "rounded-number";
  readonly values: Readonly<Record<string, string>>;
}

export const blank = { kind: "blank" } as const;

export function found<Value>(value: Value, remark?: CellRemark): CellReading<Value> {
  return { kind: "value", value, ...(remark === undefined ? {} : { remark }) };
}

export function problem(code: SheetProblem["code"], values: SheetProblem["values"]): CellReading<never> {
  return { kind: "problem", code, values };
}

/** What is shown of a cell that is wrong: enough to find it again. */
export function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** What a cell holds as its program shows it; errors, and formulas that nobody has computed, hold nothing to go by. */
export function readContent(cell: Cell | undefined): CellReading<CellContent> {
  if (cell === undefined) return blank;
  const { value, formula = "" } = cell;
  switch (value.kind) {
    case "error":
      return problem("error-value", { value: value.code });
    case "uncalculated":
      return problem("uncalculated-formula", { formula: shown(`=${formula}`) });
    case "boolean":
      return found({ kind: "boolean", text: value.value ? "TRUE" : "FALSE" });
    case "date":
      return found({ kind: "day", text: value.iso });
    case "number":
      return found({ kind: "number", text: value.digits });
    case "text":
      return value.text.trim() === "" ? blank : found({ kind: "text", text: value.text });
  }
}

export interface CellContent {
  readonly kind: "text" | "number" | "day" | "boolean";
  readonly text: string;
}
