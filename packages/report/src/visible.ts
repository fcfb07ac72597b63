/**
 * Text from a file, safe to show: a character that a terminal would obey or hide is named instead.
 * Without this a data file could recolour the screen, or turn a message around with U+202E.
 */
export function visible(text: string): string {
  return text.replace(/[\p{C}\u2028\u2029]/gu, (character) => codePointName(character));
}

export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
