import { textPlace } from "../../place.ts";
import type { Fault, TextRule } from "../../rule.ts";
import type { WrittenText } from "../../written-text.ts";
import { textMatches } from "./text-matches.ts";

/** What the sentence says already where the text is put in. */
const saidBefore = [
  { of: /\.reason$/, pattern: /^(?:主要)?(?:原因(?:是|为|：)|是因为|因为|是由于)/ },
  { of: /^purposes\./, pattern: /^(?:主要)?用于/ },
] as const;

const finalMark = /(?<![。，；：、！？.,;:!…])[。，；：、！？.,;:!…]+$/;

/** A reason (主要原因是…) and a purpose (主要用于…) are put into a sentence: they do not begin it anew, end it, or break off. */
export const textsFitTheirSentences: TextRule = {
  id: "texts-fit-their-sentences",
  group: "text",
  severity: "warning",
  dimension: "truthfulness",
  basis: "official-format",
  scope: "every-department",
  *checkText(text) {
    const lead = saidBefore.find(({ of }) => of.test(text.path));
    if (lead === undefined) return;
    yield* faults(text, "begins-anew", lead.pattern);
    yield* faults(text, "ends-itself", finalMark);
    const feed = text.text.indexOf("\n");
    if (feed >= 0) yield { variant: "breaks-off", places: [textPlace(text.path, text.text, feed, feed)] };
  },
};

function faults(text: WrittenText, variant: string, pattern: RegExp): readonly Fault[] {
  return textMatches(text, pattern).map(({ written, place }) => ({ variant, places: [place], values: { written } }));
}
