import type { ComposedDocument } from "@mingzhang/document";
import { keyOf } from "./align-lines.ts";
import { compareLines, type Difference } from "./compare.ts";
import { type ExpectedLine, expectedLines } from "./expected-line.ts";
import type { FinishedLine, Format } from "./finished-line.ts";
import { readFinished } from "./read-finished.ts";

/** What reading a file back has shown. */
export interface Verification {
  /** How many texts and, among them, figures the file was held to. */
  readonly texts: number;
  readonly figures: number;
  readonly differences: readonly Difference[];
}

/**
 * Reads a finished file back and holds every text and figure in it to the document it should say.
 *
 * @throws {UnreadableFileError} when nothing can be read
 */
export async function verifyFile(bytes: Uint8Array, format: Format, document: ComposedDocument): Promise<Verification> {
  return verifyLines(await readFinished(bytes, format), format, document);
}

/** Holds the lines of a file that was read to the document it should say. */
export function verifyLines(found: readonly FinishedLine[], format: Format, document: ComposedDocument): Verification {
  const expected = expectedLines(document, format);
  const cells = expected.flatMap((line) => line.cells).filter(({ text }) => text !== "");
  return {
    texts: cells.length,
    figures: cells.reduce((sum, { figures }) => sum + figures.length, 0),
    differences: compareLines(expected, found),
  };
}

/** What share of its lines a file has in common with a document, from 0 to 1: which of several it was made from. */
export function likeness(found: readonly FinishedLine[], format: Format, document: ComposedDocument): number {
  const expected = expectedLines(document, format).map(lineKey);
  const present = new Set(found.map(({ cells }) => keyOf(cells)));
  const common = expected.filter((key) => present.has(key)).length;
  return common / Math.max(1, expected.length, found.length);
}

function lineKey({ cells }: ExpectedLine): string {
  return keyOf(cells.map(({ text }) => text));
}
