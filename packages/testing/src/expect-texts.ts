import { type ComposedDocument, volumes } from "@mingzhang/document";
import { type BlockKind, expectedTexts, squeeze } from "./expected-texts.ts";

/**
 * Reads what a file says from its beginning to its end and fails at the first text that is missing, doubled,
 * out of place or not in the document.
 *
 * Only three things may stand besides the document's own texts: a table's banner and head again before one of its rows,
 * page numbers behind entries of the contents, and the two labels of links that move a reader about.
 */
export function expectTexts(
  found: readonly string[],
  document: ComposedDocument,
  leavesOut: readonly BlockKind[] = [],
): void {
  const expected = expectedTexts(document, leavesOut);
  const links = volumes(document).flatMap(({ labels }) => [labels.skipToContent, labels.backToContents].map(squeeze));
  let rest = squeeze(found.join(""));
  const drop = (text: string | undefined) => {
    if (text && rest.startsWith(text)) rest = rest.slice(text.length);
  };
  const dropLinks = () => {
    for (const link of links) drop(link);
  };
  expected.forEach(({ text, repeat, numbered }, index) => {
    dropLinks();
    drop(repeat);
    if (!rest.startsWith(text)) {
      const before = expected[index - 1]?.text ?? "the beginning";
      throw new Error(
        `after “${before}” should stand “${text}”, but there stands “${rest.slice(0, text.length + 20)}”`,
      );
    }
    rest = rest.slice(text.length);
    if (numbered) rest = dropPageNumber(rest, expected[index + 1]?.text ?? "");
  });
  dropLinks();
  if (rest !== "") throw new Error(`after the end of the document stands “${rest.slice(0, 60)}”`);
}

/** Up to the next text, since that may begin with digits of its own. */
function dropPageNumber(rest: string, next: string): string {
  const leader = rest.match(/^[.…·⋯]*/)?.[0] ?? "";
  const unled = rest.slice(leader.length);
  const digits = [0, 1, 2, 3, 4].find((n) => /^\d*$/.test(unled.slice(0, n)) && unled.slice(n).startsWith(next));
  return unled.slice(digits ?? 0);
}
