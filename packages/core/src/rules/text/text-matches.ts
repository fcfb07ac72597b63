import { type TextPlace, textPlace } from "../../place.ts";
import type { WrittenText } from "../../written-text.ts";

export interface TextMatch {
  readonly written: string;
  readonly place: TextPlace;
  readonly from: number;
  readonly to: number;
}

/** Where a pattern, which matches no line feed, is found in a text, in order. */
export function textMatches({ path, text }: WrittenText, pattern: RegExp): readonly TextMatch[] {
  // Most texts match nothing, and a test alone is quick.
  if (!pattern.test(text)) return [];
  return [...text.matchAll(new RegExp(pattern, pattern.flags.replace("g", "").concat("g")))].map(
    ({ 0: written, index }) => {
      const to = index + written.length;
      return { written, place: textPlace(path, text, index, to), from: index, to };
    },
  );
}

/** Each once, in order, as a sentence quotes them. */
export function distinct(written: readonly string[]): string {
  return [...new Set(written)].join("、");
}
