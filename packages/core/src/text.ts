import { z } from "zod";
import type { ProblemCode } from "./problem.ts";
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

function checked(allowLineFeed: boolean) {
  return z
    .string()
    .min(1)
    .superRefine((text, context) => {
      if (text.length > longestText) {
        const values = { limit: String(longestText), actual: String(text.length) };
        context.addIssue(problemIssue("too-long", values));
        return;
      }
      for (const [code, pattern] of forbidden) {
        const found = pattern.exec(text);
        if (found !== null) context.addIssue(problemIssue(code, { value: codePoint(found[0]) }));
      }
      if (!allowLineFeed && text.includes("\n")) {
        context.addIssue(problemIssue("control-character", { value: codePoint("\n") }));
      }
    });
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** A name or a phrase on one line. */
export const line = checked(false).meta({ id: "line" });

/** The department's own words; a line feed begins a new paragraph. */
export const freeText = checked(true).meta({ id: "text" });

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
