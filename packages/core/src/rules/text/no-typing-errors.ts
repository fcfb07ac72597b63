import { textPlace } from "../../place.ts";
import { readTitles } from "../../prose/read-titles.ts";
import { within } from "../../prose/span.ts";
import type { CheckRule } from "../../rule.ts";
import { type TypingError, typingErrors } from "./typing-errors.ts";

const byWrong = new Map(typingErrors.map((error): [string, TypingError] => [error.wrong, error]));

/** One pattern for all, so that each text is read once; the longest word first. */
const anyError = new RegExp(
  typingErrors
    .toSorted((one, other) => other.wrong.length - one.wrong.length)
    .map(({ wrong, before = "", after = "" }) => `${before}${wrong}${after}`)
    .join("|"),
  "g",
);

/** Words that are often mistyped are written right (次项目、帐户、政府服务热线); the titles of papers are left as they are. */
export const noTypingErrors: CheckRule = {
  id: "no-typing-errors",
  group: "text",
  severity: "info",
  dimension: "truthfulness",
  basis: "official-format",
  scope: "every-department",
  *check({ texts }) {
    for (const { path, text } of texts) {
      const matches = [...text.matchAll(anyError)];
      if (matches.length === 0) continue;
      const titles = readTitles(text);
      for (const { 0: written, index: from } of matches) {
        const error = byWrong.get(written);
        const to = from + written.length;
        if (error === undefined || within(titles, { from, to })) continue;
        const { right: mended, beside } = error;
        if (beside !== undefined && !texts.some((each) => each.text.includes(beside))) continue;
        yield { places: [textPlace(path, text, from, to)], values: { written, mended } };
      }
    }
  },
};
