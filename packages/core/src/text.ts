import { z } from "zod";
import type { Problem, ProblemCode } from "./problem.ts";
import { problemIssue } from "./problem-issue.ts";

/** No text of a disclosure is longer; a file that exceeds it holds something else by mistake. */
const longestText = 20_000;

/**
 * Characters that no published text may hold. Each breaks something: the XML of Word and Excel,
 * the reading order of a right-to-left page, or the composer's own marks (private use).
 */
const forbidden: readonly (readonly [ProblemCode, RegExp])[] = [
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  ["control-character", /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/],
  ["bidi-control", /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/],
  ["noncharacter", /[\ufdd0-\ufdef]|\p{Noncharacter_Code_Point}/u],
  ["lone-surrogate", /\p{Surrogate}/u],
  ["private-use", /\p{Private_Use}/u],
];

/** Why a text cannot be published as it is, if it cannot. */
export function textProblems(text: string, { oneLine = false } = {}): readonly Pick<Problem, "code" | "values">[] {
  if (text.length > longestText) {
    return [{ code: "too-long", values: { limit: String(longestText), actual: String(text.length) } }];
  }
  if (text !== "" && text.trim() === "") return [{ code: "blank-text", values: {} }];
  const lineFeed: typeof forbidden = oneLine ? [["control-character", /\n/]] : [];
  return [...forbidden, ...lineFeed].flatMap(([code, pattern]) => {
    const found = pattern.exec(text);
    return found === null ? [] : [{ code, values: { value: codePoint(found[0]) } }];
  });
}

function checked(options: { readonly oneLine: boolean }) {
  return z
    .string()
    .min(1)
    .superRefine((text, context) => {
      for (const { code, values } of textProblems(text, options)) context.addIssue(problemIssue(code, values));
    });
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** A name or a phrase on one line. */
export const line = checked({ oneLine: true }).meta({ id: "line" });

/** The department's own words; a line feed begins a new paragraph. */
export const freeText = checked({ oneLine: false }).meta({ id: "text" });

/** A day of the calendar, `2025-02-01`. */
export const day = z
  .string()
  .superRefine((text, context) => {
    const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
    const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
    // The calendar rolls 30 February over to March; only a real day survives the way there and back.
    if (year === undefined || time.toISOString().slice(0, 10) !== text)
      context.addIssue(problemIssue("not-a-date", { value: text.slice(0, 40) }));
  })
  .meta({ id: "day", format: "date" });
