import data from "./terms.json" with { type: "json" };

/** A term of budgets in Chinese and in Uyghur. */
export interface Term {
  readonly zh: string;
  readonly ug: string;
  /** `draft` until a certified translator has reviewed it. */
  readonly status: "draft" | "reviewed";
  /** A: the word is attested in public text. B: put together regularly from such words. C: others would serve as well. */
  readonly grade: "A" | "B" | "C";
  /** Where it was read (`press`, `public-text`, the parallel texts of laws), or `composed`, or one of several `variants`. */
  readonly source: string;
  /** For the translator, in Chinese. */
  readonly note?: string;
}

/** The glossary that the Uyghur words keep to, and that translations of departments' own texts are held to. */
export const terms = data as readonly Term[];
