import type { CheckRule } from "../../rule.ts";
import { textMatches } from "./text-matches.ts";

/** One mark stands where one is meant: no “：：”, “，，”, “，。”. */
export const punctuationNotDoubled: CheckRule = {
  id: "punctuation-not-doubled",
  group: "text",
  severity: "warning",
  dimension: "truthfulness",
  basis: "punctuation",
  scope: "every-department",
  *check({ texts }) {
    for (const text of texts) {
      for (const { written, place } of textMatches(text, /[，。；：、]{2,}|[，；：、][！？]|[！？][，。；：、]/)) {
        yield { places: [place], values: { written, mended: mended(written) } };
      }
    }
  },
};

/** The strongest of the marks is the one that was meant last. */
function mended(written: string): string {
  const strongest = "？！。；：，、".split("").find((mark) => written.includes(mark));
  return strongest ?? written;
}
