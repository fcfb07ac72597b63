import { z } from "zod";
import { type Amount, amount, type Decimal, Decimal as DecimalConstructor, decimalPattern, plain } from "./money.ts";
import type { FormatName } from "./problem.ts";
import { problemIssue } from "./problem-issue.ts";

const decimalText = z
  .string()
  .superRefine((text, context) => {
    if (!decimalPattern.test(text)) context.addIssue(problemIssue("not-decimal", { value: text.slice(0, 40) }));
  })
  .meta({
    id: "amount",
    pattern: decimalPattern.source,
  });

/** An amount in 万元: a decimal string in files, an {@link Amount} in memory. */
export const amountField = z.codec(decimalText, z.custom<Amount>(DecimalConstructor.isDecimal), {
  decode: (text) => amount(text),
  encode: (value) => plain(value as Decimal),
});

export const count = z.int().min(0).max(99_999_999).meta({ id: "count" });

export const signedCount = z.int().min(-99_999_999).max(99_999_999);

/** Text of a certain form, whose name the locales explain to the writer. */
function formatted(name: FormatName, pattern: RegExp) {
  return z
    .string()
    .superRefine((text, context) => {
      if (pattern.test(text)) return;
      context.addIssue(problemIssue("bad-format", { expected: name, actual: text.slice(0, 40) }));
    })
    .meta({ id: name, pattern: pattern.source });
}

/** A functional code of one to three levels: 201, 20103, 2010301. */
export const functionalCode = formatted("functional-code", /^[1-9]\d{2}(\d{2}){0,2}$/);

/** A functional code of the first level: 201. */
export const categoryCode = formatted("category-code", /^[1-9]\d{2}$/);

/** A departmental economic code of one or two levels: 301, 30101. */
export const economicCode = formatted("economic-code", /^[1-9]\d{2}(\d{2})?$/);

/** Names the finished files, so it is kept to what every file system allows. */
export const departmentCode = formatted("department-code", /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/);

/** A BCP 47 tag of language and region: ug-CN. */
export const languageTag = formatted("language-tag", /^[a-z]{2,3}-[A-Z]{2}$/);

/** The figure of an indicator's target, with up to four places. */
export const targetValue = formatted("target-value", /^-?\d{1,12}(\.\d{1,4})?$/);

/** Refuses a second element of the same key; the first keeps its place. */
export function unique<T>(keyOf: (element: T) => string, field: string) {
  return (elements: readonly T[], context: z.RefinementCtx): void => {
    const seen = new Set<string>();
    elements.forEach((element, index) => {
      const key = keyOf(element);
      if (seen.has(key)) context.addIssue(problemIssue("duplicate", { value: key }, [index, field]));
      seen.add(key);
    });
  };
}
