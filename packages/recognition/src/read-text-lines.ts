import type { SourceLine } from "./source-line.ts";

/** Reads plain text, such as what a PDF gives when it is copied: a line is a paragraph, for its columns are lost. */
export function readTextLines(text: string): readonly SourceLine[] {
  return text
    .split(/\r?\n|\f/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => ({ kind: "paragraph", text: line }));
}
