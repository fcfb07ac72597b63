import type { FormatName } from "@mingzhang/core";
import type { Locale } from "@mingzhang/locales";
import { visible } from "@mingzhang/report";
import type { FileProblem } from "./problem.ts";

/** A problem in the reader's words: which file, where in it, what is wrong and what would be right. */
export function describeProblem(problem: FileProblem, locale: Locale): string {
  const { place, path } = problem;
  const file = visible(problem.file);
  const sentence = locale.message(`problem.${problem.code}`, namedTypes(problem.values, locale));
  const where = place === undefined ? {} : { line: String(place.line), column: String(place.column) };
  if (path.length > 0 && place !== undefined) {
    return locale.message("at.field", { file, ...where, field: visible(fieldName(path)), sentence });
  }
  if (place !== undefined) return locale.message("at.place", { file, ...where, sentence });
  return locale.message("at.file", { file, sentence });
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
