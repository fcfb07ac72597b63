import { diffWords } from "diff";
import type { Part } from "./change.ts";

const words = new Map<string, Intl.Segmenter>();

/** Two texts word by word; a figure is one word, with its separators. */
export function textParts(before: string, after: string, lang: string): readonly Part[] {
  const segmenter = words.get(lang) ?? new Intl.Segmenter(lang, { granularity: "word" });
  words.set(lang, segmenter);
  return diffWords(before, after, { intlSegmenter: segmenter }).map(({ value, added, removed }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value,
  }));
}
