import type { TextRule } from "../../rule.ts";
import { distinct, textMatches } from "./text-matches.ts";

const halfWidth =
  /(?<=[\p{Script=Han}”’》）〕】])[,;:!]|[,;:!](?=\p{Script=Han})|\((?=\p{Script=Han})|(?<=\p{Script=Han})\)|(?<=\p{Script=Han})\.(?=\p{Script=Han}|$)/u;

const fullWidth: ReadonlyMap<string, string> = new Map([
  [",", "，"],
  [";", "；"],
  [":", "："],
  ["!", "！"],
  ["(", "（"],
  [")", "）"],
  [".", "。"],
]);

/** Beside Chinese characters, punctuation takes the full width. Names are left as the budget system holds them. */
export const punctuationFullWidth: TextRule = {
  id: "punctuation-full-width",
  group: "text",
  severity: "info",
  dimension: "truthfulness",
  basis: "punctuation",
  scope: "every-department",
  *checkText(text) {
    if (/^(?:names?|unit|project)$/.test(text.field)) return;
    const found = textMatches(text, halfWidth);
    if (found.length === 0) return;
    const written = distinct(found.map((match) => match.written));
    const mended = written.replace(/[,;:!().]/g, (mark) => fullWidth.get(mark) ?? mark);
    yield { places: found.map(({ place }) => place), values: { written, mended, count: found.length } };
  },
};
