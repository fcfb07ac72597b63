import { textPlace } from "../../place.ts";
import type { CheckRule } from "../../rule.ts";

const openers: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["（", "）"],
  ["(", "）"],
  ["《", "》"],
  ["〈", "〉"],
  ["〔", "〕"],
  ["【", "】"],
  ["「", "」"],
]);

const closers = new Set(openers.values());

/** Quotes, brackets and title marks come in pairs (“”、（）、《》、〔〕). */
export const punctuationPaired: CheckRule = {
  id: "punctuation-paired",
  group: "text",
  severity: "warning",
  dimension: "truthfulness",
  basis: "punctuation",
  scope: "every-department",
  *check({ texts }) {
    for (const { path, text } of texts) {
      for (const { index, mark } of unpaired(text)) {
        yield {
          variant: openers.has(mark) ? "unclosed" : "unopened",
          places: [textPlace(path, text, index, index + 1)],
          values: { mark },
        };
      }
    }
  },
};

interface Mark {
  readonly index: number;
  readonly mark: string;
}

function unpaired(text: string): readonly Mark[] {
  const open: Mark[] = [];
  const lone: Mark[] = [];
  for (const { 0: mark, index } of text.matchAll(/[“”（）()《》〈〉〔〕【】「」]/g)) {
    if (openers.has(mark)) {
      open.push({ index, mark });
      continue;
    }
    const closer = mark === ")" ? "）" : mark;
    const opener = open.findLastIndex((each) => openers.get(each.mark) === closer);
    if (opener >= 0) lone.push(...open.splice(opener).slice(1));
    else if (closers.has(closer) && !endsOrdinal(text, index)) lone.push({ index, mark });
  }
  return [...lone, ...open].toSorted((one, other) => one.index - other.index);
}

/** The bracket after the ordinal of a list, 1）or 一）, has no partner. */
function endsOrdinal(text: string, index: number): boolean {
  return (
    /[）)]/.test(text.charAt(index)) &&
    /(?:^|[\s，。；：、])[\d一二三四五六七八九十a-zA-Z]{1,2}$/.test(text.slice(Math.max(0, index - 4), index))
  );
}
