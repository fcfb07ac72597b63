/**
 * Without white space, which formats lay out in their own way, and without the invisible marks
 * with which some keep figures in order inside right-to-left text.
 */
export function squeeze(text: string): string {
  return withoutMarks(text).replace(/\s/gu, "");
}

/** Without the marks of direction and of line breaks, which nobody reads. */
export function withoutMarks(text: string): string {
  return text.replace(/[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu, "");
}
