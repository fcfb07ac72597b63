/** What rules know of a language beside Chinese. Whoever makes documents in it gives it, for no rule reads words of its own. */
export interface SecondLanguage {
  readonly language: string;
  /** Whether the words that every document in it has alike still wait for a translator's review. */
  readonly draftWords: boolean;
  /** Its glossary. */
  readonly terms: readonly TermPair[];
}

/** A term of the glossary and the words that stand for it. */
export interface TermPair {
  readonly source: string;
  readonly target: string;
}
