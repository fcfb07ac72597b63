import type { DataValidation } from "exceljs";
import type { FieldKind } from "../../layout/field.ts";
import type { WriterSetting } from "./setting.ts";

/** The lists that cells may be chosen from, by the names that the workbook defines for them. */
export type ListName =
  | "functionalCodes"
  | "economicCodes"
  | "categoryCodes"
  | "units"
  | "measures"
  | "categories"
  | "types";

const codeLists: Readonly<Record<string, ListName>> = {
  "functional-code": "functionalCodes",
  "economic-code": "economicCodes",
  "category-code": "categoryCodes",
};

/** Fields of lines that others have written before, by the end of their path. */
const suggested: readonly (readonly [RegExp, ListName])[] = [
  [/\.target\.unit$/, "measures"],
  [/\.indicators\.\*\.category$/, "categories"],
  [/\.indicators\.\*\.type$/, "types"],
  [/(^|\.)unit$/, "units"],
];

/** The list that a field's drop-down shows, if it has one; a code or a name that is not in it may be right all the same. */
function listOf(path: string, kind: FieldKind): ListName | undefined {
  if (kind.kind === "code") return codeLists[kind.format];
  return kind.kind === "line" ? suggested.find(([pattern]) => pattern.test(path))?.[1] : undefined;
}

/** What Excel says of a cell when it is chosen, and what it refuses; nothing where any text will do. */
export function validationOf(path: string, kind: FieldKind, { words }: WriterSetting): DataValidation | undefined {
  const { prompt, refusal } = words;
  const list = listOf(path, kind);
  const told = { allowBlank: true, showInputMessage: true } as const;
  const strict = { ...told, showErrorMessage: true, errorTitle: refusal.title } as const;
  switch (kind.kind) {
    case "amount":
      return {
        ...strict,
        type: "decimal",
        operator: "between",
        formulae: [-999_999_999_999.99, 999_999_999_999.99],
        prompt: path.endsWith(".area") ? prompt.area : prompt.amount,
        error: refusal.amount,
      };
    case "integer":
      return {
        ...strict,
        type: "whole",
        operator: "between",
        formulae: [kind.minimum, kind.maximum],
        prompt: kind.minimum < 0 ? prompt.signed : prompt.integer,
        error: refusal.integer,
      };
    case "day":
      return {
        ...strict,
        type: "date",
        operator: "between",
        formulae: [new Date("1901-01-01T00:00:00Z"), new Date("2099-12-31T00:00:00Z")],
        prompt: prompt.day,
        error: refusal.day,
      };
    case "choice":
      return {
        ...strict,
        type: "list",
        formulae: [`"${kind.choices.map((choice) => choiceWords(words)[choice] ?? choice).join(",")}"`],
        prompt: prompt.choice,
        error: refusal.choice,
      };
    case "code":
      if (list === undefined)
        return { ...told, type: "textLength", operator: "greaterThan", formulae: [0], prompt: prompt.department };
      return {
        ...strict,
        type: "list",
        errorStyle: "warning",
        formulae: [list],
        prompt: prompt.code,
        error: refusal.code,
      };
    case "figure":
      return { ...told, type: "textLength", operator: "greaterThan", formulae: [0], prompt: prompt.figure };
    case "line":
      if (list === undefined) return undefined;
      return { ...told, type: "list", formulae: [list], prompt: prompt.suggestion };
    case "text":
      return undefined;
  }
}

/** The words that stand for the choices of the data. */
export function choiceWords({ choice }: WriterSetting["words"]): Readonly<Record<string, string>> {
  return choice;
}
