import type { Inline } from "./document.ts";
import { plainText } from "./plain-text.ts";

/** Whether words, and no word that runs from right to left, make up a text, so that it begins at the left in any document. */
export function readsLeftToRight(content: readonly Inline[]): boolean {
  const text = plainText(content);
  return /[\p{sc=Han}\p{sc=Latin}]/u.test(text) && !/[\p{scx=Arab}\p{scx=Hebr}]/u.test(text.replace(/\P{L}/gu, ""));
}
