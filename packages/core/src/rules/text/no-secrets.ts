import { textPlace } from "../../place.ts";
import { readTitles } from "../../prose/read-titles.ts";
import { within } from "../../prose/span.ts";
import type { TextRule } from "../../rule.ts";
import { secrecyWords } from "./secrecy-words.ts";

const anyWord = new RegExp(`(?<!非|不|无|没有|不含|未)(?:${secrecyWords.join("|")})`, "g");

/** Nothing speaks of secrets (涉密、内部资料) outside the titles of laws, unless a person has examined it before publication. */
export const noSecrets: TextRule = {
  id: "no-secrets",
  group: "text",
  severity: "warning",
  dimension: "completeness",
  basis: "information-regulation-17",
  scope: "every-department",
  *checkText({ path, text }) {
    const matches = [...text.matchAll(anyWord)];
    if (matches.length === 0) return;
    const titles = readTitles(text);
    for (const { 0: written, index: from } of matches) {
      const to = from + written.length;
      if (!within(titles, { from, to })) yield { places: [textPlace(path, text, from, to)], values: { written } };
    }
  },
};
