import type { ComposedDocument } from "@mingzhang/document";
import { compareLines, type Difference } from "./compare.ts";
import { expectedLines } from "./expected-line.ts";
import type { Format } from "./finished-line.ts";
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
  const expected = expectedLines(document, format);
  const cells = expected.flatMap((line) => line.cells).filter(({ text }) => text !== "");
  return {
    texts: cells.length,
    figures: cells.reduce((sum, { figures }) => sum + figures.length, 0),
    differences: compareLines(expected, await readFinished(bytes, format)),
  };
}
