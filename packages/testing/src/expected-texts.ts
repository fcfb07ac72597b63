import { type Block, type ComposedDocument, outline, plainText, type Table, volumes } from "@mingzhang/document";

/** One thing that a finished file must say at its place. */
export interface ExpectedText {
  readonly text: string;
  /** The banner and head of a table that may stand again before this row, at the top of a page. */
  readonly repeat?: string;
  /** An entry of the contents, which a page number may follow. */
  readonly numbered?: boolean;
}

export type BlockKind = Block["kind"];

/** What a file of a document says, in reading order, less the kinds of block that its format leaves out. */
export function expectedTexts(
  document: ComposedDocument,
  leavesOut: readonly BlockKind[] = [],
): readonly ExpectedText[] {
  const parts = volumes(document).flatMap((volume) =>
    volume.sections.flatMap(({ blocks }) => blocks.map((block) => ({ block, volume }))),
  );
  return parts
    .filter(({ block }) => !leavesOut.includes(block.kind))
    .flatMap(({ block, volume }): readonly ExpectedText[] => {
      switch (block.kind) {
        case "heading":
        case "paragraph":
          return [{ text: plainText(block.content) }];
        case "contents":
          return contents(volume);
        case "table":
          return table(block);
      }
    })
    .map((expected) => ({ ...expected, text: squeeze(expected.text) }))
    .filter(({ text }) => text !== "");
}

/**
 * Without white space, which formats lay out in their own way, and without the invisible marks
 * with which some keep figures in order inside right-to-left text.
 */
export function squeeze(text: string): string {
  return text.replace(/[\s\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu, "");
}

function contents(document: ComposedDocument): readonly ExpectedText[] {
  const entries = outline(document).filter(({ level }) => level <= 2);
  return [{ text: document.labels.contents }, ...entries.map(({ title }) => ({ text: title, numbered: true }))];
}

function table({ caption, banner, head, body, note }: Table): readonly ExpectedText[] {
  const above = [banner?.start ?? [], banner?.end ?? [], ...head.flatMap(({ cells }) => cells.map((c) => c.content))];
  const repeat = squeeze(above.map(plainText).join(""));
  return [
    ...[caption?.number, caption?.title, caption?.subtitle].map((text) => ({ text: text ?? "" })),
    ...above.map((content) => ({ text: plainText(content) })),
    ...body.flatMap(({ cells }) =>
      cells.map(({ content }, index) => ({ text: plainText(content), ...(index === 0 ? { repeat } : {}) })),
    ),
    ...(note === undefined ? [] : [{ text: plainText(note), repeat }]),
  ];
}
