import type { ProblemCode } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import {
  type OwnSheetProblemCode,
  type SheetNotice,
  type SheetProblem,
  type SheetProblemCode,
  sheetProblemCodes,
} from "./sheet-problem.ts";

/** What is wrong with a cell, in a sentence; which cell it is stands beside it. */
export function describeSheetProblem({ code, values }: SheetProblem, locale: Locale): string {
  if (isOwn(code)) return locale.workbook(`problem.${code}`, named(values, locale.words.workbook?.expected ?? {}));
  return locale.message(`problem.${code}`, named(values, locale.words.messages.type));
}

export function describeSheetNotice({ code, values }: SheetNotice, locale: Locale): string {
  return locale.workbook(`notice.${code}`, named(values, locale.words.workbook?.moneyUnit ?? {}));
}

function isOwn(code: SheetProblemCode): code is Exclude<OwnSheetProblemCode, ProblemCode> {
  return (sheetProblemCodes as readonly string[]).includes(code);
}

/** What belongs in a cell, and a unit of money, has words of its own in each language; anything else is shown as it is. */
function named(values: SheetProblem["values"], words: Readonly<Record<string, string>>): SheetProblem["values"] {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, words[value] ?? value]));
}
