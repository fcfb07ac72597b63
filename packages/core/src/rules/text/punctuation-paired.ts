import { textPlace } from "../../place.ts";
import type { TextRule } from "../../rule.ts";

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

/** Quotes, brackets and title marks come in pairs (“”、（）、《》、〔〕). */
export const punctuationPaired: TextRule = {
  id: "punctuation-paired",
  group: "text",
  severity: "warning",
  dimension: "truthfulness",
  basis: "punctuation",
  scope: "every-department",
  *checkText({ path, text }) {
    for (const { index, mark } of unpaired(text)) {
      yield {
        variant: openers.has(mark) ? "unclosed" : "unopened",
        places: [textPlace(path, text, index, index + 1)],
        values: { mark },
      };
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
  // How many of each kind are open, so that a lone closer does not search them all.
  const waiting = new Map<string, number>();
  const wait = (closer: string, more: 1 | -1) => waiting.set(closer, (waiting.get(closer) ?? 0) + more);
  for (const { 0: mark, index } of text.matchAll(/[“”（）()《》〈〉〔〕【】「」]/g)) {
    const awaited = openers.get(mark);
    const closer = mark === ")" ? "）" : mark;
    if (awaited !== undefined) {
      open.push({ index, mark });
      wait(awaited, 1);
    } else if ((waiting.get(closer) ?? 0) > 0) {
      const opener = open.findLastIndex((each) => openers.get(each.mark) === closer);
      const [, ...skipped] = open.splice(opener);
      for (const each of skipped) wait(openers.get(each.mark) ?? "", -1);
      wait(closer, -1);
      lone.push(...skipped);
    } else if (!endsOrdinal(text, index)) {
      lone.push({ index, mark });
    }
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
