import { type Span, spanOf } from "./span.ts";

/** The clauses of a text, between commas and stronger marks; 、 joins the members of a list and parts nothing. */
export function readClauses(text: string): readonly Span[] {
  return [...text.matchAll(/[^，。；：！？,;:!?\n]+/g)].map(({ 0: written, index }) =>
    spanOf(text, index, index + written.length),
  );
}
