/** Writes characters that XML cannot hold as Excel does (`_x0007_`), and so also the `_` of what only looks like that. */
export function escapeText(text: string): string {
  return text.replace(
    /[\0-\x08\x0b-\x1f\x7f\ufffe\uffff]|\p{Surrogate}|_(?=x[0-9a-f]{4}_)/giu,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}
