import { type Span, spanOf } from "./span.ts";

/** The title of a law or paper between 《 and 》, which are part of the span. */
export interface ReadTitle extends Span {
  readonly title: string;
}

/** The outermost titles of a text; one that is not closed before the paragraph ends is none. */
export function readTitles(text: string): readonly ReadTitle[] {
  const found: ReadTitle[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(/[《》\n]/g)) {
    if (mark === "《") {
      if (depth === 0) from = index;
      depth += 1;
    } else if (mark === "\n") {
      depth = 0;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0) found.push({ ...spanOf(text, from, index + 1), title: text.slice(from + 1, index) });
    }
  }
  return found;
}
