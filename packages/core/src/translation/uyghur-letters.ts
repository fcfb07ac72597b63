/** The 32 letters of the Uyghur Arabic script (GB 21669) and the hemze seat. */
const letters = new Set("ئاەبپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىي");

/** Letters of other languages that look like Uyghur ones, with the letter that was meant. */
const lookalikes: Readonly<Record<string, string>> = {
  "\u0647": "ھ",
  "\u06c1": "ە",
  "\u06c0": "ە",
  "\u0629": "ە",
  "\u06cc": "ى",
  "\u06a9": "ك",
  "\u0624": "ۇ",
  "\u0625": "ئا",
  "\u0623": "ئا",
  "\u0622": "ئا",
};

/** A character that no Uyghur text holds, with what should stand in its place where that is clear. */
export interface StrayLetter {
  readonly from: number;
  readonly character: string;
  readonly kind: "other-letter" | "presentation-form";
  readonly meant?: string;
}

/** The letters of a text in Arabic script that are not Uyghur; presentation forms, which search and shaping break on, among them. */
export function strayLetters(text: string): readonly StrayLetter[] {
  return [...text.matchAll(/\p{Script=Arabic}/gu)].flatMap(({ 0: character, index: from }) => {
    if (letters.has(character) || !/\p{Letter}/u.test(character)) return [];
    const isForm = /[\ufb50-\ufdff\ufe70-\ufeff]/.test(character);
    const meant = isForm ? character.normalize("NFKC") : lookalikes[character];
    return [
      {
        from,
        character,
        kind: isForm ? "presentation-form" : "other-letter",
        ...(meant === undefined ? {} : { meant }),
      },
    ];
  });
}

/** Y never ends a word after a consonant nor stands between two; i follows no vowel without a hemze before it. */
const confused = /\p{L}*(?:[بپتجچخدرزژسشغفقكگڭلمنھۋ]ي(?![اەوۇۆۈېى])|[اەوۇۆۈېى]ى)\p{L}*/gu;

/** Words that have ي in the place of ى or the reverse, as keyboards of other languages type them. */
export function confusedWords(text: string): readonly string[] {
  return text.match(confused) ?? [];
}
