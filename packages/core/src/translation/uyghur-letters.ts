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

/** A word in which one letter of Uyghur stands for another. */
export interface ConfusedWord {
  readonly from: number;
  readonly word: string;
}

const vowel = "[اەوۇۆۈېى]";
const consonant = "[بپتجچخدرزژسشغفقكگڭلمنھۋ]";

/**
 * Y (ي) never ends a word after a consonant nor stands between two, nor does H (ھ); of two vowels the second has a hemze before it
 * (but for names of Chinese things, as يۈەن): ى after a vowel was meant for ي, and ە beside one for ھ.
 */
const confused = new RegExp(
  `\\p{L}*(?:${consonant}ي(?!${vowel})|${consonant}ھ(?!${vowel}|ي)|${vowel}ى|[اەې]ە|ە[اوۇۆۈې])\\p{L}*`,
  "gu",
);

/** Words from Arabic that do end in a consonant and ھ. */
const rightlyEnded = /^(?:سۈلھ|شەرھ)$/u;

/** Words that have ي in the place of ى, ھ in the place of ە, or the reverse, as keyboards of other languages type them. */
export function confusedWords(text: string): readonly ConfusedWord[] {
  return [...text.matchAll(confused)]
    .map(({ 0: word, index: from }) => ({ from, word }))
    .filter(({ word }) => !rightlyEnded.test(word));
}
