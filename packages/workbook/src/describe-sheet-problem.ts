import type { Locale } from "@mingzhang/locales";
import {
  type OwnSheetProblemCode,
  type SheetNotice,
  type SheetNoticeCode,
  type SheetProblem,
  sheetNoticeCodes,
  sheetProblemCodes,
} from "./sheet-problem.ts";

/** What is wrong with a cell, in a sentence; which cell it is stands beside it. */
export function describeSheetProblem({ code, values }: Pick<SheetProblem, "code" | "values">, locale: Locale): string {
  if (!isSheetProblemCode(code)) return locale.message(`problem.${code}`, named(values, locale.words.messages.type));
  return locale.workbook(`problem.${code}`, named(values, locale.words.workbook.expected));
}

export function describeSheetNotice({ code, values }: SheetNotice, locale: Locale): string {
  if (!isSheetNoticeCode(code)) return locale.message(`notice.${code}`, values);
  return locale.workbook(`notice.${code}`, named(values, locale.words.workbook.moneyUnit));
}

function isSheetNoticeCode(code: SheetNotice["code"]): code is SheetNoticeCode {
  return (sheetNoticeCodes as readonly string[]).includes(code);
}

/** Whether only a workbook can have a problem, and no other file. */
export function isSheetProblemCode(code: string): code is OwnSheetProblemCode {
  return (sheetProblemCodes as readonly string[]).includes(code);
}

/** What belongs in a cell, and a unit of money, has words of its own in each language; anything else is shown as it is. */
function named(values: SheetProblem["values"], words: Readonly<Record<string, string>>): SheetProblem["values"] {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, words[value] ?? value]));
}
