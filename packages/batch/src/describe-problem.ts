import type { FormatName } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import { visible } from "@mingzhang/report";
import { describeSheetNotice, describeSheetProblem, isSheetProblemCode, type SheetNotice } from "@mingzhang/workbook";
import type { FileProblem } from "./problem.ts";

/** A problem in the reader's words: which file, where in it, what is wrong and what would be right. */
export function describeProblem(problem: FileProblem, locale: Locale): string {
  const { place, path, sheet, cell } = problem;
  const file = visible(problem.file);
  const sentence = describe(problem, locale);
  if (sheet !== undefined) {
    const at = { file, sheet: visible(sheet), sentence };
    return cell === undefined ? locale.workbook("at.sheet", at) : locale.workbook("at.cell", { ...at, cell });
  }
  const where = place === undefined ? {} : { line: String(place.line), column: String(place.column) };
  if (path.length > 0 && place !== undefined) {
    return locale.message("at.field", { file, ...where, field: visible(fieldName(path)), sentence });
  }
  if (place !== undefined) return locale.message("at.place", { file, ...where, sentence });
  return locale.message("at.file", { file, sentence });
}

function describe({ code, values }: FileProblem, locale: Locale): string {
  if (!isSheetProblemCode(code)) return locale.message(`problem.${code}`, namedTypes(values, locale));
  const shown = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, visible(value)]));
  return describeSheetProblem({ code, values: shown }, locale);
}

/** What the reader of a workbook ought to know although nothing is wrong, with the place that it is about. */
export function describeNotice(file: string, notice: SheetNotice, locale: Locale): string {
  const sentence = visible(describeSheetNotice(notice, locale));
  if (notice.sheet === undefined) return locale.message("at.file", { file: visible(file), sentence });
  const at = { file: visible(file), sheet: visible(notice.sheet), sentence };
  return notice.cell === undefined
    ? locale.workbook("at.sheet", at)
    : locale.workbook("at.cell", { ...at, cell: notice.cell });
}

/** `forms.threePublic.rows[0].total`: the path as a person would write it. */
function fieldName(path: FileProblem["path"]): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === "number") return `${name}[${step}]`;
    return name === "" ? step : `${name}.${step}`;
  }, "");
}

/** Types of JSON and written forms have words of their own in each language; anything else is shown as it is. */
function namedTypes(values: FileProblem["values"], locale: Locale): FileProblem["values"] {
  const formats: Readonly<Record<FormatName, string>> = locale.words.messages.type;
  const types: Readonly<Record<string, string>> = formats;
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, types[value] ?? visible(value)]));
}
