import type { Locale } from "@mingzhang/locales";

/** A name that a person wrote may be as long as a text; a place is a phrase. */
const longest = 40;

/** The beginning of words that are too long to be part of a sentence. */
export function shortened(words: string, locale: Locale): string {
  const characters = Array.from(words);
  return characters.length <= longest
    ? words
    : locale.report("place.cut", { words: characters.slice(0, longest).join("") });
}
