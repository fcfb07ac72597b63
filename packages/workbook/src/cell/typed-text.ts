/** Signs that nobody sees, which programs leave in cells: marks of direction, joiners, the byte order mark. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** What was typed, in half-width letters and digits. */
export function typedText(text: string): string {
  return text.normalize("NFKC").replace(invisible, "").trim();
}

/** Without the breaks of a wrapped cell and the spaces that spread or indent a name. */
export function squeezed(text: string): string {
  return typedText(text).replace(/\s+/g, "");
}
