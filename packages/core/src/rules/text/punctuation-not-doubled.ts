import type { TextRule } from "../../rule.ts";
import { textMatches } from "./text-matches.ts";

/** One mark stands where one is meant: no “：：”, “，，”, “，。”. */
export const punctuationNotDoubled: TextRule = {
  id: "punctuation-not-doubled",
  group: "text",
  severity: "warning",
  dimension: "truthfulness",
  basis: "punctuation",
  scope: "every-department",
  *checkText(text) {
    for (const { written, place } of textMatches(text, /[，。；：、]{2,}|[，；：、][！？]|[！？][，。；：、]/)) {
      yield { places: [place], values: { written, mended: mended(written) } };
    }
  },
};

/** The strongest of the marks is the one that was meant last. */
function mended(written: string): string {
  const strongest = "？！。；：，、".split("").find((mark) => written.includes(mark));
  return strongest ?? written;
}
