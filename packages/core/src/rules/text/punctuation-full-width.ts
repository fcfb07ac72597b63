import type { CheckRule } from "../../rule.ts";
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
export const punctuationFullWidth: CheckRule = {
  id: "punctuation-full-width",
  group: "text",
  severity: "info",
  dimension: "truthfulness",
  basis: "punctuation",
  scope: "every-department",
  *check({ texts }) {
    for (const text of texts) {
      if (/^(?:names?|unit|project)$/.test(text.field)) continue;
      const found = textMatches(text, halfWidth);
      if (found.length === 0) continue;
      const written = distinct(found.map((match) => match.written));
      const mended = written.replace(/[,;:!().]/g, (mark) => fullWidth.get(mark) ?? mark);
      yield { places: found.map(({ place }) => place), values: { written, mended, count: found.length } };
    }
  },
};
